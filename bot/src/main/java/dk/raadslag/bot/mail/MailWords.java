package dk.raadslag.bot.mail;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.round.RoundKind;
import java.util.List;

/** What is written in a mail. */
final class MailWords {

    private MailWords() {}

    /** What the mail is about: a request, a reminder, a document to know of, or news. */
    enum About {
        REQUEST,
        REMINDER,
        PAPER,
        NEWS
    }

    record NomineeSubject(String title, String round) implements Phrase {}

    record Subject(About about, String title, String round) implements Phrase {}

    /**
     * The whole mail.
     *
     * @param said what the same message says in Teams
     * @param answers whether an answer is hoped for from this person
     * @param several it tells of more rounds than this
     * @param paper it is sent for the sake of its document; {@code enclosed} counts the files that go with it
     * @param items what is asked about; none in news
     * @param code what only this person's letters about the round hold
     */
    record Letter(
            String name,
            String said,
            RoundKind kind,
            boolean answers,
            boolean several,
            boolean paper,
            int enclosed,
            List<ItemLine> items,
            List<String> leftOut,
            String round,
            String code,
            String sender,
            String phone)
            implements Phrase {}

    /** The subject of an answer to somebody's mail. */
    record AnswerSubject() implements Phrase {}

    record NoticeSubject() implements Phrase {}

    /** An answer to somebody's mail, in the same words as in a chat. */
    record AnswerLetter(String name, String said, String sender, String phone) implements Phrase {}

    record ItemLine(String number, String title, List<String> recommendations) {}
}
