package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Role;
import java.time.Instant;
import java.util.List;

/** What is said when those who only receive get what was handed on. */
final class OrientationWords {
    private OrientationWords() {}

    /**
     * Exactly who would get it.
     *
     * @param outside those of others than municipalities, who get it only where that is chosen
     * @param away those who would have got it, but are not there
     * @param notLinked those whom Teams does not reach yet; {@code byMail} tells that they get a mail
     */
    record OrientationPreview(
            String id,
            int version,
            boolean changed,
            List<PartyLine> inside,
            List<PartyLine> outside,
            List<String> away,
            List<String> notLinked,
            boolean byMail)
            implements Phrase {}

    record PartyLine(String party, List<ReaderName> readers) {}

    record ReaderName(String name, Role role) {}

    record InsideButton() implements Phrase {}

    record EverybodyButton() implements Phrase {}

    record OrientationSent(String id, int version, int people) implements Phrase {}

    record NobodyToInform(String id) implements Phrase {}

    record ForYourInformation(Instant sentAt, String sender, String phone) implements Phrase {}

    record ForYourInformationLine(String title) implements Phrase {}

    record PaperButton() implements Phrase {}
}
