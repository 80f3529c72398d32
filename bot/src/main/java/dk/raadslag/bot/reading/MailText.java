package dk.raadslag.bot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes along with words pasted from a mail or typed on a phone: signatures, device lines, the mail that is answered. */
public final class MailText {
    private static final Pattern DEVICE = Spelling.pattern(
            "(?:sendt fra (?:min|mit|mobil|outlook|mail)[^\\n.]{0,40}|hentet fra outlook[^\\n]{0,40}|(?:få|hent) outlook (?:til|for) [^\\n]{0,40}"
                    + "|get outlook for [^\\n]{0,40}|sent from my [^\\n.]{0,40}|<?https?://aka\\.ms/[^\\n]{0,40})\\.?");
    private static final Pattern CLOSING = Spelling.pattern(
            "(?:(?:med )?(?:venlig|kærlig) hilsen|m\\.?v\\.?h\\.?|d\\.?b\\.?h\\.?|v\\.?h\\.?|k\\.?h\\.?|(?:de |med )?(?:bedste|venlige|mange|gode) hilsner"
                    + "|hilsen|hilsner|på forhånd tak|(?:rigtig )?god (?:dag|weekend)|dbh)(?!\\w)(?<rest>[^\\n]*)");
    private static final Pattern CLOSED_INLINE = Spelling.pattern(
            "(?<words>[^\\n]*[.!?;,:)]|[^\\n]*[^\\p{L}\\p{N}\\s])\\s+(?:(?:med )?venlig hilsen|(?:de )?bedste hilsner|hilsen|m\\.?v\\.?h\\.?|v\\.?h\\.?|k\\.?h\\.?)(?!\\w)(?<rest>[^\\n]{0,60})");
    private static final Pattern DATE_OF_OLDER = Spelling.pattern("(?:den|on) [^\\n]{0,60}\\d[.:]\\d\\d[^\\n]{0,40}");
    private static final Pattern OLDER_MAIL = Spelling.pattern(
            "-{2,}\\s*(?:oprindelig|original|videresendt)[^\\n]{0,40}|(?:den|on) [^\\n]{4,80} (?:skrev|wrote)[^\\n]{0,120}:?|_{8,}");
    private static final Pattern MAIL_HEAD = Spelling.pattern("\\*?(?:fra|from):\\*? [^\\n]+");
    private static final Pattern MAIL_HEAD_NEXT =
            Spelling.pattern("\\*?(?:sendt|dato|til|cc|sent|to|date|emne|subject):\\*? [^\\n]+");
    private static final Pattern ANSWERED_BELOW =
            Spelling.pattern("(?:nedenfor|herunder|nedenunder|inde i (?:mailen|teksten))");
    private static final Pattern SUBSTANCE =
            Spelling.pattern("(?:(?:p\\.?s\\.?|n\\.?b\\.?)(?!\\w)[\\s\\S]*)|[\\s\\S]*(?:"
                    + "(?<!\\w)(?:punkt|pkt|sag|ad|resten|men|fordi|ikke|ingen|dog|forbehold)(?!\\w)|"
                    + PositionWords.PLAIN
                    + ")[\\s\\S]*|[^\\n]*[\\p{L}] [^\\n]*[.!?]");
    private static final String DASHES = "--";
    private static final int LONGEST_LINE = 70;

    private MailText() {}

    /** Returns the writer's own words: what is left out is nothing but signature, device line or somebody's earlier mail. */
    public static String ownWords(String text) {
        List<String> own = new ArrayList<>();
        boolean signing = false;
        for (String line : withoutOlderMail(text).split("\\n", -1)) {
            String stripped = line.strip();
            if (DEVICE.matcher(stripped).matches() || isSignature(stripped, signing)) {
                signing |= CLOSING.matcher(stripped).matches() || stripped.equals(DASHES);
                continue;
            }
            signing &= stripped.isEmpty();
            own.add(withoutClosing(line));
        }
        return String.join("\n", own).strip();
    }

    /** "Ingen bemærkninger. Mvh Lone". */
    private static String withoutClosing(String line) {
        Matcher closed = CLOSED_INLINE.matcher(line);
        return closed.matches() && !saysSomething(closed.group("rest").strip()) ? closed.group("words") : line;
    }

    private static boolean isSignature(String line, boolean signing) {
        var closing = CLOSING.matcher(line);
        if (closing.matches()) {
            return !saysSomething(closing.group("rest").strip());
        }
        return (signing && !line.isEmpty() && !saysSomething(line)) || line.equals(DASHES);
    }

    private static boolean saysSomething(String line) {
        return line.length() > LONGEST_LINE || SUBSTANCE.matcher(line).matches();
    }

    private static String withoutOlderMail(String text) {
        String[] lines = text.split("\\n", -1);
        List<String> own = new ArrayList<>();
        for (int at = 0; at < lines.length; at++) {
            if (beginsOlderMail(lines, at)) {
                if (isAnsweredAbove(own)) {
                    break;
                }
                at = pastHead(lines, pastTopHead(own, lines, at));
            }
            if (at < lines.length && !lines[at].stripLeading().startsWith(">")) {
                own.add(lines[at]);
            }
        }
        return String.join("\n", own);
    }

    /** The head of the very mail that was pasted says nothing. */
    private static int pastTopHead(List<String> own, String[] lines, int at) {
        int next = at;
        while (String.join("", own).isBlank() && next < lines.length - 1 && isHead(lines[next].strip())) {
            next++;
        }
        return next;
    }

    private static boolean isHead(String line) {
        return !saysSomething(line)
                && (MAIL_HEAD.matcher(line).matches()
                        || MAIL_HEAD_NEXT.matcher(line).matches());
    }

    /** Who answers below marked lines leaves the head above them; below lines that are not marked nothing is certain. */
    private static int pastHead(String[] lines, int at) {
        int next = at;
        while (next < lines.length && !lines[next].isBlank() && !lines[next].startsWith(">")) {
            next++;
        }
        int below = next;
        while (below < lines.length && lines[below].isBlank()) {
            below++;
        }
        return below < lines.length && lines[below].startsWith(">") ? next : at;
    }

    private static boolean beginsOlderMail(String[] lines, int at) {
        String line = lines[at].strip();
        String next = at + 1 < lines.length ? lines[at + 1].strip() : "";
        return OLDER_MAIL.matcher(line).matches()
                || (DATE_OF_OLDER.matcher(line).matches()
                        && OLDER_MAIL.matcher(line + " " + next).matches())
                || (MAIL_HEAD.matcher(line).matches()
                        && MAIL_HEAD_NEXT.matcher(next).matches());
    }

    /** "Se svar nedenfor" means that the answers are written into the older mail. */
    private static boolean isAnsweredAbove(List<String> own) {
        String above = String.join("\n", own);
        return !above.isBlank() && !ANSWERED_BELOW.matcher(above).find();
    }
}
