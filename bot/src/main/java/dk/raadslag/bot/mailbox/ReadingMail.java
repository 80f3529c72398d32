package dk.raadslag.bot.mailbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads mails as they lie in a mailbox or an .eml file, however odd or hostile they are. */
final class ReadingMail {
    /** As many bytes of a mail are read. */
    static final int LARGEST = 15 * 1024 * 1024;

    private static final Session NO_SERVER = Session.getInstance(new Properties());
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{3,300}>");
    private static final int MOST_ANSWERED = 100;
    private static final int LONGEST_SUBJECT = 300;

    private ReadingMail() {}

    /** Returns what a mail says, as far as it is not too large; empty when it is none. */
    static Optional<ReceivedMail> read(byte[] source) {
        try {
            MimeMessage mail =
                    new MimeMessage(NO_SERVER, new ByteArrayInputStream(source, 0, Math.min(source.length, LARGEST)));
            return mail.getAllHeaders().hasMoreElements() && mail.getHeader("From") != null
                    ? Optional.of(read(mail, source))
                    : Optional.empty();
        } catch (MessagingException | RuntimeException notAMail) {
            return Optional.empty();
        }
    }

    private static ReceivedMail read(MimeMessage mail, byte[] source) throws MessagingException {
        MailParts parts = MailParts.of(mail);
        Set<String> answers = ids(mail, "In-Reply-To", "References");
        return new ReceivedMail(
                ids(mail, "Message-ID").stream().findFirst().orElseGet(() -> madeOf(source)),
                sender(mail),
                SendingTime.of(mail),
                subject(mail),
                answers,
                parts.text(),
                parts.whole() && source.length <= LARGEST,
                parts.files(),
                AutomaticMail.is(mail),
                DeliveryReports.of(parts, answers));
    }

    /** Returns the ids in these headers, in their order. */
    static Set<String> ids(MimeMessage mail, String... names) throws MessagingException {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) {
            String[] values = mail.getHeader(name);
            Matcher id = ID.matcher(values == null ? "" : String.join(" ", values));
            while (id.find() && found.size() < MOST_ANSWERED) {
                found.add(id.group());
            }
        }
        return found;
    }

    private static Optional<String> sender(MimeMessage mail) {
        try {
            String[] headers = mail.getHeader("From");
            Address[] from = headers.length == 1 ? InternetAddress.parse(headers[0], false) : new Address[0];
            return from.length == 1 ? Optional.ofNullable(((InternetAddress) from[0]).getAddress()) : Optional.empty();
        } catch (MessagingException nonsense) {
            return Optional.empty();
        }
    }

    private static String subject(MimeMessage mail) throws MessagingException {
        String[] raw = mail.getHeader("Subject");
        String subject = raw == null ? "" : decoded(MimeUtility.unfold(raw[0]));
        String line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_SUBJECT));
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(header);
        } catch (UnsupportedEncodingException unknown) {
            return header;
        }
    }

    private static String madeOf(byte[] source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source);
            return "<" + HexFormat.of().formatHex(digest) + "@no-id.invalid>";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
