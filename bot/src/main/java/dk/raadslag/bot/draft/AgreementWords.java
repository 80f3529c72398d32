package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.DraftItem;
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
            boolean changed,
            boolean provisional,
            List<String> newAnswers,
            List<ReaderLine> readers,
            List<String> holes,
            List<String> notLinked)
            implements Phrase {}

    record ReaderLine(String municipality, List<String> answering, List<String> copied) {}

    record CirculatedAlready(String id, int version, Instant at) implements Phrase {}

    record NobodyToAgree(String id) implements Phrase {}

    record DraftCirculated(String id, int version, int people, int municipalities) implements Phrase {}

    record AgreementRequest(String title, String municipality, boolean answers, String sender) implements Phrase {}

    record AgreementTitle(String title) implements Phrase {}

    record AgreementScope(String municipality, int asked, int answered, boolean answers) implements Phrase {}

    record AgreementItem(String number, String title) implements Phrase {}

    /** Shares its words with the document, so that both say the same. */
    record ItemPosition(int asked, int answered, int own, List<DraftItem.Count> tally) implements Phrase {}

    record JointPosition(String text) implements Phrase {}

    record RemarksInDocument(int municipalities) implements Phrase {}

    record RestInDocument() implements Phrase {}

    record StandingOpinion(String municipality, boolean agrees, String remarks, String by, Instant at)
            implements Phrase {}

    record RemarksLabel() implements Phrase {}

    record AgreeButton() implements Phrase {}

    record ChangesButton() implements Phrase {}

    record FetchButton() implements Phrase {}

    record OpinionTaken(
            String municipality, boolean agrees, @Nullable Instant sent) implements Phrase {}

    record RemarksMissing() implements Phrase {}

    record DraftNotYours() implements Phrase {}

    record DocumentLinks(List<DraftLinks.Link> links, long minutes) implements Phrase {}

    record ChangesWanted(String id, String title, int version, String municipality, String by, String remarks)
            implements Phrase {}
}
