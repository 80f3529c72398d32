package dk.raadslag.bot.journal;

import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.reply.ProposedWording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a proof pack, and what is said about it. */
final class JournalWords {
    private JournalWords() {}

    record JournalUsage() implements Phrase {}

    record JournalPacked(
            String title, int files, long kilobytes, List<DraftLinks.Link> links, long minutes, boolean caseNumber)
            implements Phrase {}

    record Term(String kind, String name) implements Phrase {}

    record AgendaVersion(String title, int version, Instant at, List<AgendaItem> items) implements Phrase {}

    record RequestAsSent(
            String id,
            String title,
            Instant openedAt,
            String by,
            Deadline deadline,
            List<Extension> extensions,
            List<String> asked,
            List<AskedItem> items,
            List<String> gone,
            List<String> leftOut,
            @Nullable Instant closedAt,
            @Nullable Instant calledOffAt)
            implements Phrase {}

    record Extension(String municipality, Deadline until) {}

    /** An item as it is asked about; {@code before} is its title before it was corrected. */
    record AskedItem(
            String number, AgendaItem item, @Nullable String before) {}

    record DraftLost(String file, int version, Instant madeAt) implements Phrase {}

    record DraftUnprinted(String document) implements Phrase {}

    record RecipientTitles() implements Phrase {}

    record MessageTitles() implements Phrase {}

    record ReplyTitles() implements Phrase {}

    record ProposedLines(List<ProposedWording> proposedWordings) implements Phrase {}

    record StandingTitles() implements Phrase {}

    record BasisTitles() implements Phrase {}

    record AgreementTitles() implements Phrase {}

    record LogTitles() implements Phrase {}

    record JournalIndex(
            String title,
            String id,
            String network,
            String sender,
            String caseNumber,
            List<RoundLine> rounds,
            List<FileLine> files)
            implements Phrase {}

    /** Who has answered in one round; names of municipalities. */
    record RoundLine(
            String id,
            String title,
            Deadline deadline,
            List<String> asked,
            List<String> answered,
            List<String> late,
            List<String> silent) {}

    record FileLine(String path, String kind) {}
}
