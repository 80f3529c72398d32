package dk.raadslag.bot.mailbox;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is said about mails that came in. */
final class MailboxWords {

    private MailboxWords() {}

    /** To the secretariat: a mail, and why it was not simply taken; {@code person} is empty for somebody unknown. */
    record UncertainMail(String person, String address, String subject, String doubt, String words, List<String> files)
            implements Phrase {}

    record WhichItem(String round) implements Phrase {}

    /** Takes the mail as the answer in a round; its id is named where there are several. */
    record TakeButton(String round) implements Phrase {}

    record AsideButton() implements Phrase {}

    record MunicipalityLabel() implements Phrase {}

    record MunicipalityMissing() implements Phrase {}

    record ItemLabel() implements Phrase {}

    record ItemMissing() implements Phrase {}

    record ItemName(String number, String title) implements Phrase {}

    record AllItems() implements Phrase {}

    record LaidAside(String address) implements Phrase {}

    /** Somebody else has decided it; {@code by} is empty where the reader has. */
    record DecidedBefore(String by) implements Phrase {}

    record NoSuchMail() implements Phrase {}

    /** To the writer of a mail: nothing of it was kept. */
    record CprInMail(List<Integer> lines) implements Phrase {}

    record MailUsage() implements Phrase {}

    record NoMailFile() implements Phrase {}

    /** A file that could not be read as a mail. */
    record NotReadAsMail(String file) implements Phrase {}

    record AnswerBefore() implements Phrase {}

    record AutomaticAnswer() implements Phrase {}

    record AskedAboutMail() implements Phrase {}

    record CprHeldBack() implements Phrase {}

    /** To the secretariat: nothing could be fetched from the mailbox since then. */
    record MailboxSilent(String since) implements Phrase {}
}
