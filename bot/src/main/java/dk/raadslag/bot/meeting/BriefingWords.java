package dk.raadslag.bot.meeting;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the secretariat is told in the morning. */
final class BriefingWords {

    private BriefingWords() {}

    record MorningBriefing(List<BriefingLine> late, List<BriefingLine> today, List<BriefingLine> next)
            implements Phrase {}

    record BriefingLine(
            String step,
            LocalDate day,
            @Nullable LocalTime time,
            String forum,
            LocalDate meeting,
            int number,
            boolean example) {}
}
