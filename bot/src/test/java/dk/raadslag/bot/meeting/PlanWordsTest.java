package dk.raadslag.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.meeting.PlanWords.StepLine;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.meeting.BackPlan.Kind;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan may have any step, and the short one may lack any that is not always there. */
class PlanWordsTest {
    private static final Wording WORDING = new VelocityWording(Path.of("no-own-words"));
    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyStepHasWords(Kind kind) {
        StepLine line = new StepLine(kind.name(), DAY, null, "TO_COME", null);
        assertThat(said(List.of(line), List.of())).contains("20. januar 2027");
    }

    @ParameterizedTest
    @EnumSource(names = {"REMIND", "CHASE", "CONSENT", "DELIVER", "PREMEETING"})
    void everyStepThatCanBeLeftOutHasWordsForThat(Kind kind) {
        assertThat(said(List.of(), List.of(kind.name()))).contains("sprunget over");
    }

    private static String said(List<StepLine> steps, List<String> skipped) {
        return WORDING.say(new PlanWords.ShortPlan(new Deadline(LocalDateTime.of(2027, 1, 15, 12, 0)), steps, skipped));
    }
}
