package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.PremeetingItem;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Position;
import java.time.LocalDate;
import java.util.List;

/** What is said about a formøde. */
final class PremeetingWords {
    private PremeetingWords() {}

    record PremeetingUsage() implements Phrase {}

    record NothingForPremeeting(String title) implements Phrase {}

    /** The round asks for consent, not for remarks that could be sorted. */
    record ConsentInstead(String id, String title) implements Phrase {}

    /** The agenda of the formøde at a glance, and where its documents are. */
    record PremeetingShown(
            String title,
            boolean provisional,
            int asked,
            int answered,
            int late,
            List<GroupLines> groups,
            List<DraftLinks.Link> links,
            long minutes)
            implements Phrase {}

    record GroupLines(PremeetingItem.Group group, List<ItemLine> items) {}

    /** One item; {@code more} municipalities beside those named have something to say. */
    record ItemLine(String number, String title, int answered, List<CallLine> calls, int more) {}

    record PremeetingEventTitle(String forum) implements Phrase {}

    /** What stands in the calendar: the items, and no municipality. */
    record PremeetingEventText(String network, LocalDate meeting, List<GroupLines> groups) implements Phrase {}

    record CallLine(String municipality, Phrase why) {}

    /** Shares its words with the document, so that both say the same. */
    record CallReason(Position position, String text, boolean proposes, Flags flags) implements Phrase {}
}
