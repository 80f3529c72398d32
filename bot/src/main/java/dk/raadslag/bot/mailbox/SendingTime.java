package dk.raadslag.bot.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** When a mail was sent: its writer may say anything, the server that took it last knows better. */
final class SendingTime {
    private SendingTime() {}

    static Optional<Instant> of(MimeMessage mail) throws MessagingException {
        String[] taken = mail.getHeader("Received");
        Optional<Instant> written = Optional.ofNullable(mail.getSentDate()).map(Date::toInstant);
        return Optional.ofNullable(taken)
                .flatMap(servers -> read(servers[0].substring(servers[0].lastIndexOf(';') + 1)))
                .or(() -> written);
    }

    private static Optional<Instant> read(String time) {
        try {
            return Optional.ofNullable(new MailDateFormat().parse(time.strip())).map(Date::toInstant);
        } catch (ParseException nonsense) {
            return Optional.empty();
        }
    }
}
