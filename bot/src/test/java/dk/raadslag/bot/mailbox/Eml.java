package dk.raadslag.bot.mailbox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail as it lies in a mailbox, put together byte by byte so that it can be as odd as mails are. */
final class Eml {
    static final String LETTER = """
            Kære Kontakt Ballerup

            Sundhedsrådets møde onsdag den 20. januar 2027 – svar senest onsdag den 6. januar 2027 kl. 12.00

            Punkterne:

            1. Godkendelse af dagsorden
            2. Sundhedsplan
            3. Budget

            Sådan svarer du: besvar denne mail, punkt for punkt, med dine egne ord. For eksempel:

            punkt 1 tiltrædes
            punkt 2: har bemærkninger: …
            ingen bemærkninger til resten

            Lad runde OMN-1a blive stående i emnet og denne mail under dit svar, så finder det vej (svarkode 0123456789).

            Venlig hilsen
            Det tværkommunale sekretariat
            Tlf. 11 22 33 44
            """;

    private static final AtomicInteger MADE = new AtomicInteger();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private Charset charset = StandardCharsets.UTF_8;
    private String body = "";

    private Eml() {
        header("From", "Kontakt Ballerup <kontakt-151@example.dk>");
        header("To", "svar@example.dk");
        header("Subject", "SV: Svar ønskes: Sundhedsrådets møde (OMN-1a)");
        header("MIME-Version", "1.0");
        header("Message-ID", "<" + MADE.incrementAndGet() + "@example.dk>");
    }

    /** Returns a plain mail that says this. */
    static Eml plain(String text) {
        return new Eml().body("text/plain; charset=utf-8", "8bit", text);
    }

    /** Returns a mail of HTML alone. */
    static Eml html(String html) {
        return new Eml().body("text/html; charset=utf-8", "8bit", html);
    }

    /** Returns a mail with this type and these parts. */
    static Eml of(String type, String... parts) {
        return new Eml()
                .body("multipart/" + type + "; boundary=\"b-" + type.hashCode() + "\"", "7bit", parts(type, parts));
    }

    /** Returns a part with these headers. */
    static String part(String headers, String body) {
        return headers + "\n\n" + body;
    }

    /** Returns several parts as one. */
    static String nested(String type, String... parts) {
        return part("Content-Type: multipart/" + type + "; boundary=\"b-" + type.hashCode() + "\"", parts(type, parts));
    }

    /** Returns a file as a part. */
    static String file(String name, byte[] bytes) {
        return part(
                "Content-Type: application/octet-stream; name=\"" + name
                        + "\"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"" + name
                        + "\"",
                Base64.getMimeEncoder().encodeToString(bytes));
    }

    private static String parts(String type, String... parts) {
        String boundary = "--b-" + type.hashCode();
        return boundary + "\n" + String.join("\n" + boundary + "\n", parts) + "\n" + boundary + "--\n";
    }

    Eml header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Eml without(String name) {
        headers.remove(name);
        return this;
    }

    Eml from(String mailbox) {
        return header("From", mailbox + " <" + mailbox + "@example.dk>");
    }

    Eml answering(String id) {
        return header("In-Reply-To", id).header("References", id);
    }

    Eml body(String type, String encoding, String text) {
        body = text;
        return header("Content-Type", type).header("Content-Transfer-Encoding", encoding);
    }

    Eml in(Charset other) {
        charset = other;
        return this;
    }

    byte[] bytes() {
        StringBuilder mail = new StringBuilder();
        headers.forEach(
                (name, value) -> mail.append(name).append(": ").append(value).append("\r\n"));
        return mail.append("\r\n")
                .append(body.replace("\r\n", "\n").replace("\n", "\r\n"))
                .toString()
                .getBytes(charset);
    }
}
