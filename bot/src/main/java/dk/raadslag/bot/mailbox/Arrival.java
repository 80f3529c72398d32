package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.reply.MailedReplies;
import dk.raadslag.domain.network.Network;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it arrives.
 *
 * @param received when its mail server took it
 * @param vouched the secretariat that has handed it in, and thereby says who it is from; null for one out of the mailbox
 */
record Arrival(byte[] source, Instant received, @Nullable Network vouched) {

    /** Returns when the mail was sent: never after it arrived, whatever it says. */
    Instant sent(ReceivedMail mail) {
        return mail.sent().filter(at -> at.isBefore(received)).orElse(received);
    }

    /** Returns a mail in the words replies are taken from. */
    static MailedReplies.Mail worded(ReceivedMail mail) {
        return new MailedReplies.Mail(
                mail.id(),
                mail.subject(),
                mail.answers(),
                mail.text(),
                mail.files().stream()
                        .map(file -> new MailedReplies.File(file.name(), file.bytes()))
                        .toList());
    }
}
