package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.mailbox.ReceivedMail.AttachedFile;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes a mail apart, no deeper and no wider than mails are that people write. */
final class MailParts {
    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    private static final int MOST_FILES = 10;
    private static final int LONGEST_TEXT = 100_000;

    private final StringBuilder text = new StringBuilder();
    private final List<AttachedFile> files = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private final List<String> returned = new ArrayList<>();
    private boolean whole = true;
    private int seen;

    private MailParts() {}

    static MailParts of(Part mail) {
        MailParts parts = new MailParts();
        parts.take(mail, 0);
        return parts;
    }

    /** Returns what is written in it, from top to bottom. */
    String text() {
        return text.toString().strip();
    }

    boolean whole() {
        return whole;
    }

    List<AttachedFile> files() {
        return List.copyOf(files);
    }

    /** Returns what a mail server reports about recipients, as lines of headers. */
    List<String> reports() {
        return reports;
    }

    /** Returns the heads of mails that are sent back. */
    List<String> returned() {
        return returned;
    }

    private void take(Part part, int depth) {
        if (depth > DEEPEST || ++seen > MOST_PARTS) {
            whole = false;
            return;
        }
        try {
            open(part, depth);
        } catch (MessagingException | IOException | RuntimeException damaged) {
            whole = false;
        }
    }

    private void open(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            several((Multipart) part.getContent(), part.isMimeType("multipart/alternative"), depth);
        } else if (part.isMimeType("message/delivery-status")) {
            reports.add(new PartText(part).raw());
        } else if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822")) {
            returned.add(new PartText(part).raw());
        } else if (isFile(part)) {
            keep(part);
        } else if (part.isMimeType("text/*")) {
            write(new PartText(part));
        }
    }

    private void several(Multipart parts, boolean alternative, int depth) throws MessagingException {
        int before = text.length();
        for (int at = 0; at < parts.getCount(); at++) {
            boolean said = alternative && !text.substring(before).isBlank();
            if (!said || !parts.getBodyPart(at).isMimeType("text/*")) {
                take(parts.getBodyPart(at), depth + 1);
            }
        }
    }

    private void write(PartText part) throws MessagingException, IOException {
        String words = part.text();
        int room = Math.max(0, LONGEST_TEXT - text.length());
        text.append(words, 0, Math.min(room, words.length())).append('\n');
        whole &= part.whole() && words.length() <= room;
    }

    private static boolean isFile(Part part) throws MessagingException {
        boolean text = part.isMimeType("text/plain") || part.isMimeType("text/html");
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || (!text && part.getFileName() != null);
    }

    /** The logo of a signature is no file anybody meant to send. */
    private void keep(Part part) throws MessagingException, IOException {
        boolean drawnIn = part.isMimeType("image/*") && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (drawnIn) {
            return;
        }
        if (files.size() == MOST_FILES) {
            whole = false;
            return;
        }
        files.add(
                new AttachedFile(PartText.fileName(part), part.getInputStream().readAllBytes()));
    }
}
