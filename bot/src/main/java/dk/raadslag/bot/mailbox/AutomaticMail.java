package dk.raadslag.bot.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells mails that programs write by themselves: out-of-office notes, lists, mail servers. */
final class AutomaticMail {
    private static final Set<String> BULK = Set.of("auto_reply", "bulk", "junk", "list");
    private static final Pattern SUBJECT = Pattern.compile(
            "\\s*(?:automatisk (?:svar|besvarelse)|autosvar|automatic reply|auto(?:matic)?[- ]?reply|out of (?:the )?office|ikke til stede)"
                    + "(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private AutomaticMail() {}

    static boolean is(MimeMessage mail) throws MessagingException {
        String submitted = header(mail, "Auto-Submitted");
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || BULK.contains(header(mail, "Precedence"))
                || has(mail, "X-Autoreply")
                || has(mail, "X-Autorespond")
                || has(mail, "X-Auto-Reply-From")
                || header(mail, "Return-Path").equals("<>")
                || SUBJECT.matcher(subject(mail)).matches();
    }

    private static boolean has(MimeMessage mail, String name) throws MessagingException {
        String value = header(mail, name);
        return !value.isEmpty() && !value.equals("no");
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String subject(MimeMessage mail) throws MessagingException {
        try {
            String[] raw = mail.getHeader("Subject");
            return raw == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(raw[0]));
        } catch (UnsupportedEncodingException unknown) {
            return "";
        }
    }
}
