package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.meeting.Deadline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said when a draft is sent round, to the secretariat and to those who get it. */
final class AgreementWords {
    private AgreementWords() {}

    record CirculationPreview(
            String id,
            String title,
            int version,
            Deadline deadline,
            boolean changed,
            boolean provisional,
            List<String> newAnswers,
            List<ReaderLine> readers,
            List<String> withoutApprover,
            List<String> holes,
            List<String> notLinked,
            boolean byMail,
            List<String> dissenters,
            @Nullable String approver)
            implements Phrase {}

    record ReaderLine(String municipality, List<String> answering, List<String> copied) {}

    record CirculatedAlready(String id, int version, Instant at) implements Phrase {}

    record DraftCirculated(String id, int version, String consent, Deadline deadline, int people, int municipalities)
            implements Phrase {}

    record AgreementTitle(String title, int version) implements Phrase {}

    /** One item of the draft as it stands on the card; {@code remarks} municipalities have written more. */
    record AgreementItem(String number, String title, String position, int remarks) implements Phrase {}

    /** Shares its words with the document, so that both say the same. */
    record ItemPosition(int asked, int answered, int own, List<DraftItem.Count> tally) implements Phrase {}

    record JointPosition(String text) implements Phrase {}

    record DraftNotYours() implements Phrase {}

    record DocumentLinks(List<DraftLinks.Link> links, long minutes) implements Phrase {}
}
