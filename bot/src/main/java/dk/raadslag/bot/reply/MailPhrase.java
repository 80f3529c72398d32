package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is said about answers that came by mail. */
sealed interface MailPhrase extends Phrase {

    /** To the writer: these words went on to the secretariat. */
    record MailPassedOn(String words, String phone) implements MailPhrase {}

    /** To the secretariat: what a mail was taken as, and what of it answers nothing; {@code person} gets a receipt. */
    record TakenFromMail(
            String person,
            String municipality,
            String id,
            String round,
            List<ReplyPhrase.Line> lines,
            String leftOver,
            List<String> tooLarge,
            ReplyPhrase.Timing timing)
            implements MailPhrase {}

    /** To the writer: these files are larger than so many megabytes. */
    record FilesNotKept(List<String> files, int megabytes) implements MailPhrase {}

    /** To the secretariat: a mail asks something, and is in the chat by now. */
    record QuestionFromMail(String person, String municipality) implements MailPhrase {}
}
