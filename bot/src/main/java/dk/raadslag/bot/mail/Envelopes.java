package dk.raadslag.bot.mail;

import dk.raadslag.domain.network.Person;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;

/** Makes a letter a mail, plain and as HTML, that out-of-office notes leave alone and a second copy of which can be told. */
final class Envelopes {
    private final JavaMailSender sender;
    private final InternetAddress from;
    private final InternetAddress replyTo;
    private final ReplyCodes codes;

    Envelopes(JavaMailSender sender, InternetAddress from, InternetAddress replyTo, ReplyCodes codes) {
        this.sender = sender;
        this.from = from;
        this.replyTo = replyTo;
        this.codes = codes;
    }

    /** Returns a mail whose Message-ID is the same for the same message. */
    MimeMessage of(WritingLetters.Letter letter, Person to, String messageId) {
        try {
            MimeMessage mail = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            helper.setFrom(named(from, letter.sender()));
            helper.setReplyTo(replyTo);
            helper.setTo(named(new InternetAddress(to.email().value(), true), to.name()));
            helper.setSubject(oneLine(letter.subject()));
            helper.setText(letter.text(), html(letter.text()));
            for (Path enclosed : letter.enclosed()) {
                helper.addAttachment(enclosed.getFileName().toString(), new FileSystemResource(enclosed));
            }
            mail.setHeader("Message-ID", messageId);
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
            mail.setHeader("Content-Language", "da");
            if (letter.answers() != null) {
                mail.setHeader("In-Reply-To", oneLine(letter.answers()));
                mail.setHeader("References", oneLine(letter.answers()));
            }
            return mail;
        } catch (MessagingException unsendable) {
            throw new IllegalArgumentException("no mail can be made for person " + to.id(), unsendable);
        }
    }

    /** Returns the id of the message that has this key and row. */
    String messageId(String key, long row) {
        String address = from.getAddress();
        return codes.messageId(key, row, address.substring(address.indexOf('@')));
    }

    private static InternetAddress named(InternetAddress address, String name) throws MessagingException {
        try {
            return new InternetAddress(address.getAddress(), oneLine(name), StandardCharsets.UTF_8.name());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new MessagingException("every Java has UTF-8", impossible);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String html(String text) {
        String safe = HtmlUtils.htmlEscape(text.strip(), StandardCharsets.UTF_8.name());
        return "<!DOCTYPE html><html lang=\"da\"><body><p>"
                + safe.replaceAll("\\R{2,}", "</p>\n<p>").replaceAll("(?<!>)\\R", "<br>\n")
                + "</p></body></html>";
    }
}
