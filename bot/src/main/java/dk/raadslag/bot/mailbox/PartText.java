package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.conversation.Files;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of one part of a mail, in whatever charset it says or means. */
final class PartText {
    private static final int LONGEST = 2_000_000;
    private static final int LONGEST_NAME = 150;
    /** Said by programs that write Windows-1252, or by those that do not know what they write. */
    private static final Set<String> NOT_MEANT = Set.of("us-ascii", "ascii", "iso-8859-1", "latin1", "unknown-8bit");

    private final Part part;
    private boolean whole = true;

    PartText(Part part) {
        this.part = part;
    }

    /** Returns the words, without markup. */
    String text() throws MessagingException, IOException {
        String typed = decoded(bytes());
        if (part.isMimeType("text/html")) {
            return HtmlWords.of(typed);
        }
        return "flowed".equalsIgnoreCase(parameter("format")) ? unfolded(typed) : typed;
    }

    /** Returns the beginning as it was sent. */
    String raw() throws MessagingException, IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Tells whether nothing was cut off. */
    boolean whole() {
        return whole;
    }

    /** Returns the name of a file without any folder. */
    static String fileName(Part part) throws MessagingException {
        String name = Optional.ofNullable(part.getFileName()).orElse("fil");
        String decoded;
        try {
            decoded = MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException unknown) {
            decoded = name;
        }
        String last = decoded.replaceAll("\\p{Cntrl}", "")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        return last.isEmpty() ? "fil" : last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    private byte[] bytes() throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST);
            whole &= in.read() < 0;
            return bytes;
        }
    }

    private String decoded(byte[] bytes) {
        String named = parameter("charset");
        Optional<Charset> charset =
                named == null || NOT_MEANT.contains(named.toLowerCase(Locale.ROOT)) ? Optional.empty() : charset(named);
        return charset.map(known -> new String(bytes, known))
                .orElseGet(() -> new Files.Fetched(bytes).text())
                .replaceAll("\\r\\n?", "\n");
    }

    private static Optional<Charset> charset(String named) {
        try {
            return Optional.of(Charset.forName(MimeUtility.javaCharset(named)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private @Nullable String parameter(String name) {
        try {
            return new ContentType(part.getContentType()).getParameter(name);
        } catch (ParseException nonsense) {
            return null;
        } catch (MessagingException unreadable) {
            return null;
        }
    }

    /** A line that ends with a space goes on in the next one (RFC 3676). */
    private static String unfolded(String text) {
        return text.replaceAll("(?m)^-- $", "--").replaceAll("(?<=\\S) \\n(?!>|--)", " ");
    }
}
