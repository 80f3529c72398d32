package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is said about drafts. */
final class DraftWords {

    private DraftWords() {}

    record DraftUsage() implements Phrase {}

    /**
     * A version has been made.
     *
     * @param late how many municipalities have answered after the deadline only, and stay outside
     */
    record DraftMade(
            String id,
            String title,
            int version,
            boolean provisional,
            int asked,
            int answered,
            int late,
            String folder,
            List<DraftLinks.Link> links,
            long minutes)
            implements Phrase {}
}
