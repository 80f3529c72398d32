package dk.raadslag.bot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What comes along with words pasted from a mail or typed on a phone: signatures, device lines, the mail that is answered. */
final class MailText {
    private static final Pattern DEVICE = Spelling.pattern(
            "(?:sendt fra (?:min|mit|mobil|outlook|mail)[^\\n.]{0,40}|hentet fra outlook[^\\n]{0,40}|få outlook (?:til|for) [^\\n]{0,40}"
                    + "|get outlook for [^\\n]{0,40}|sent from my [^\\n.]{0,40}|<?https?://aka\\.ms/[^\\n]{0,40})\\.?");
    private static final Pattern CLOSING = Spelling.pattern(
            "(?:(?:med )?(?:venlig|kærlig) hilsen|m\\.?v\\.?h\\.?|d\\.?b\\.?h\\.?|v\\.?h\\.?|k\\.?h\\.?|(?:de |med )?(?:bedste|venlige|mange|gode) hilsner"
                    + "|hilsen|hilsner|på forhånd tak|(?:rigtig )?god (?:dag|weekend)|dbh)(?!\\w)(?<rest>[^\\n]*)");
    private static final Pattern OLDER_MAIL = Spelling.pattern(
            "-{2,} ?(?:oprindelig|original|videresendt)[^\\n]{0,40}|(?:den|on) [^\\n]{4,80} (?:skrev|wrote)[^\\n]{0,120}:?|_{8,}");
    private static final Pattern MAIL_HEAD = Spelling.pattern("\\*?(?:fra|from):\\*? [^\\n]+");
    private static final Pattern MAIL_HEAD_NEXT =
            Spelling.pattern("\\*?(?:sendt|dato|til|sent|to|date|emne|subject):\\*? [^\\n]+");
    private static final Pattern ANSWERED_BELOW =
            Spelling.pattern("(?:nedenfor|herunder|nedenunder|inde i (?:mailen|teksten))");
    private static final Pattern SUBSTANCE =
            Spelling.pattern("(?:(?:p\\.?s\\.?|n\\.?b\\.?)(?!\\w)[\\s\\S]*)|[\\s\\S]*(?:"
                    + "(?<!\\w)(?:punkt|pkt|sag|ad|resten|men|fordi|ikke|ingen|dog|forbehold)(?!\\w)|"
                    + PositionWords.PLAIN
                    + ")[\\s\\S]*|[^\\n]*[\\p{L}] [^\\n]*[.!?]");
    private static final int LONGEST_LINE = 70;

    private MailText() {}

    /** Returns the writer's own words: what is left out is nothing but signature, device line or somebody's earlier mail. */
    static String ownWords(String text) {
        List<String> own = new ArrayList<>();
        boolean signing = false;
        for (String line : withoutOlderMail(text).split("\\n", -1)) {
            String stripped = line.strip();
            if (DEVICE.matcher(stripped).matches() || isSignature(stripped, signing)) {
                signing |= CLOSING.matcher(stripped).matches();
                continue;
            }
            signing &= stripped.isEmpty();
            own.add(line);
        }
        return String.join("\n", own).strip();
    }

    private static boolean isSignature(String line, boolean signing) {
        var closing = CLOSING.matcher(line);
        if (closing.matches()) {
            return !saysSomething(closing.group("rest").strip());
        }
        return signing && !line.isEmpty() && !saysSomething(line);
    }

    private static boolean saysSomething(String line) {
        return line.length() > LONGEST_LINE || SUBSTANCE.matcher(line).matches();
    }

    private static String withoutOlderMail(String text) {
        String[] lines = text.split("\\n", -1);
        List<String> own = new ArrayList<>();
        for (int at = 0; at < lines.length; at++) {
            if (beginsOlderMail(lines, at) && isAnsweredAbove(own)) {
                break;
            }
            if (!lines[at].startsWith(">")) {
                own.add(lines[at]);
            }
        }
        return String.join("\n", own);
    }

    private static boolean beginsOlderMail(String[] lines, int at) {
        String line = lines[at].strip();
        return OLDER_MAIL.matcher(line).matches()
                || (MAIL_HEAD.matcher(line).matches()
                        && at + 1 < lines.length
                        && MAIL_HEAD_NEXT.matcher(lines[at + 1].strip()).matches());
    }

    /** "Se svar nedenfor" means that the answers are written into the older mail. */
    private static boolean isAnsweredAbove(List<String> own) {
        String above = String.join("\n", own);
        return !above.isBlank() && !ANSWERED_BELOW.matcher(above).find();
    }
}
