package dk.raadslag.bot.network;

import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Coverage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about how well a network is covered. */
final class CoverageWords {
    private CoverageWords() {}

    /** The line above the card; of each state how many fields are in it. */
    record CoverageToday(
            LocalDate day,
            int fields,
            int covered,
            int one,
            int ending,
            int away,
            int nobody,
            DraftLinks.Link file,
            long minutes)
            implements Phrase {}

    /** The head of the card: what the numbers above the columns stand for. */
    record CoverageLegend(String network, List<String> areas) implements Phrase {}

    record CoverageColumn(String area) implements Phrase {}

    record MunicipalityColumn() implements Phrase {}

    record HandingInColumn() implements Phrase {}

    /** A field in a word or two. */
    record CoverageField(Coverage.State state) implements Phrase {}

    /** A field as the file has it, with names. */
    record CoverageEntry(
            Coverage.State state,
            List<String> people,
            @Nullable LocalDate until) implements Phrase {}

    record CoverageName() implements Phrase {}

    record CoveragePage(int page, int pages) implements Phrase {}

    record EarlierPage() implements Phrase {}

    record LaterPage() implements Phrase {}

    record NotYourCoverage() implements Phrase {}

    /** Somebody has asked for one area. */
    record CoverageIsOfAllAreas(List<String> areas) implements Phrase {}
}
