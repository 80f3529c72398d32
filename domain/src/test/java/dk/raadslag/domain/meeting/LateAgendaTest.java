package dk.raadslag.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.raadslag.domain.network.PlanSteps;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers that come late push the plan against the days that are fixed. */
class LateAgendaTest {
    private static final PlanSteps USUAL = new PlanSteps(18, List.of(13, 11), 10, LocalTime.NOON, 8, 6, 6, 3, null);

    @ParameterizedTest
    @CsvSource({
        // days late: request, deadline, draft, consent
        "1, 17, 9, 7, 6",
        "2, 16, 8, 6, 6",
        "4, 14, 6, 6, 6",
        "10, 8, 6, 6, 6",
        "20, 6, 6, 6, 6",
    })
    void movesUpToTheDayItIsHandedOn(int days, int request, int deadline, int draft, int consent) {
        PlanSteps shifted = new LateAgenda(USUAL, days).shifted();

        assertThat(shifted)
                .extracting(PlanSteps::request, PlanSteps::deadline, PlanSteps::draft, PlanSteps::consent)
                .containsExactly(request, deadline, draft, consent);
        assertThat(shifted.remind()).allMatch(before -> before > deadline && before < request + days);
    }

    @Test
    void tellsWhoseTimeGetsTooShort() {
        assertThat(new LateAgenda(USUAL, 2).windows())
                .filteredOn(LateAgenda.Window::isTooShort)
                .containsExactly(new LateAgenda.Window(LateAgenda.Party.APPROVERS, 2, 0));
        assertThat(new LateAgenda(USUAL, 10).windows())
                .filteredOn(LateAgenda.Window::isTooShort)
                .extracting(LateAgenda.Window::party)
                .contains(LateAgenda.Party.MUNICIPALITIES);
        assertThat(new LateAgenda(USUAL, 5).ifTheDeadlineStands().isTooShort()).isFalse();
        assertThat(new LateAgenda(USUAL, 6).ifTheDeadlineStands().isTooShort()).isTrue();
    }

    @Test
    void refusesPapersThatAreNotLate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LateAgenda(USUAL, 0));
    }
}
