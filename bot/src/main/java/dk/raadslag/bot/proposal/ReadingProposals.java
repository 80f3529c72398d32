package dk.raadslag.bot.proposal;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.proposal.ProposedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain words as items for an agenda: one, or one for each line that begins as a point does. */
final class ReadingProposals {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern NOTHING = Pattern.compile(
            "(?:nej[\\s,.]*(?:tak)?[\\s,.]*)?(?:(?:vi|kommunen) har )?(?:desværre )?(?:ingen|ikke (?:nogen|noget)|intet|ikke)"
                    + "(?: (?:punkter|forslag|punktforslag|emner|sager|bemærkninger|noget|at foreslå))*(?: (?:til dagsordenen|til mødet|herfra|fra os|denne gang|i denne omgang|p\\.?t\\.?))*"
                    + "(?:[\\s,.]*tak)?[\\s.!]*|nej(?:[\\s,]*tak)?[\\s.!]*",
            FLAGS);
    private static final Pattern NO_ITEMS = Pattern.compile(
            "\\b(?:ingen|ikke nogen|intet|ikke)\\b.{0,20}\\b(?:punkter|forslag|punktforslag)\\b", FLAGS);
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:nyt )?(?:punkt|forslag|punktforslag)(?: til (?:punkt|punkter|dagsordenen?))?(?: \\d{1,2})?\\s*[:.–-]\\s*"
                    + "|(?:vi|jeg) (?:vil|ville) (?:gerne|godt) (?:have|foreslå|drøfte)(?: (?:et )?punkt(?:et)? (?:om|på))?\\s+"
                    + "|(?:vi|jeg) (?:foreslår|ønsker)(?: (?:et )?punkt(?:et)? (?:om|på))?\\s+)",
            FLAGS);
    private static final Pattern PLAIN = Pattern.compile(
            "(?:nyt )?(?:punkt|forslag|punktforslag)(?: til (?:punkt|punkter|dagsordenen?))?(?: \\d{1,2})?\\s*:.*"
                    + "|(?:nyt )?(?:punktforslag|forslag til (?:et )?punkt)\\b.*"
                    + "|(?:vi|jeg) (?:vil|ville) (?:gerne|godt) (?:have|foreslå|drøfte) (?:et )?punkt(?:et)? (?:om|på)\\s.*"
                    + "|(?:vi|jeg) (?:foreslår|ønsker) (?:et )?punkt(?:et)? (?:om|på)\\s.*",
            FLAGS | Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("punkt\\s*\\d", FLAGS);
    private static final Pattern YES = Pattern.compile("(?:ja|jo)(?:[\\s,]+(?:tak|det er det))?[\\s.!]*", FLAGS);
    private static final Pattern NO = Pattern.compile("nej(?:[\\s,]+det er det ikke)?[\\s.!]*", FLAGS);
    private static final Pattern POINT = Pattern.compile("^\\s*(?:[-–•*]|\\d{1,2}[.)])\\s+(?=\\S)");
    private static final Pattern TYPE = Pattern.compile(
            "\\s*[(,–-]?\\s*\\b(?:til |som )?(?<type>drøftelse|orientering|godkendelse|beslutning)\\b\\s*\\)?(?=\\s*(?:[.:]|$))",
            FLAGS);
    private static final Pattern NAMED_AT_END =
            Pattern.compile("\\s*\\((?:til )?(?:drøftelse|orientering|godkendelse|beslutning)\\)\\s*$", FLAGS);
    private static final Pattern NAMED_TYPE =
            Pattern.compile("\\btil (?<type>drøftelse|orientering|godkendelse|beslutning)\\b", FLAGS);
    private static final Pattern TITLE_END =
            Pattern.compile("\\s+[–-]\\s+|:\\s+|,?\\s+fordi\\s+|,?\\s+da\\s+|[.!]\\s+|\\n");
    private static final int SHORT_TITLE = 120;

    private ReadingProposals() {}

    /** Tells whether the words say that there are no items. */
    static boolean saysNone(String words) {
        return NOTHING.matcher(words.strip()).matches();
    }

    /** Tells whether the words can only be about items for an agenda. */
    static boolean isCertain(String words) {
        String text = words.strip();
        return (saysNone(text) && NO_ITEMS.matcher(text).find())
                || (PLAIN.matcher(text).matches() && !NUMBERED.matcher(text).lookingAt());
    }

    /** Tells whether words in a round that asks for items are items, and not just talk. */
    static boolean isPlain(String words) {
        List<String> lines =
                words.strip().lines().filter(line -> !line.isBlank()).toList();
        boolean led = lines.size() > 1 && lines.get(0).strip().endsWith(":");
        return PLAIN.matcher(words.strip()).matches()
                || (!lines.isEmpty() && POINT.matcher(lines.get(led ? 1 : 0)).find());
    }

    /** Tells whether the words are a bare yes or no. */
    static boolean isYesOrNo(String words) {
        return saysYes(words) || NO.matcher(words.strip()).matches();
    }

    /** Tells whether the words are a bare yes. */
    static boolean saysYes(String words) {
        return YES.matcher(words.strip()).matches();
    }

    /** Returns an item of a title, which may end in what the meeting is to do with it, and a reason. */
    static ProposedItem titled(String title, String why, ItemType chosen) {
        Matcher named = NAMED_AT_END.matcher(title);
        return named.find() && named.start() > 0
                ? new ProposedItem(title.substring(0, named.start()), why, type(named.group()))
                : new ProposedItem(title, why, chosen);
    }

    /** Returns the items the words name; none where there is no title in them. */
    static List<ProposedItem> read(String words) {
        List<ProposedItem> items = new ArrayList<>();
        for (String part : parts(words.strip())) {
            String text = LEAD.matcher(part).replaceFirst("").strip();
            if (text.codePoints().filter(Character::isLetter).count() > 2) {
                items.add(item(text));
            }
        }
        return items;
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String line : words.lines().toList()) {
            Matcher point = POINT.matcher(line);
            if (point.find()) {
                parts.add(line.substring(point.end()));
            } else if (parts.isEmpty()) {
                parts.add(line);
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "\n" + line);
            }
        }
        boolean led = parts.size() > 1
                && !POINT.matcher(words).find()
                && parts.get(0).strip().endsWith(":");
        return led ? parts.subList(1, parts.size()) : parts;
    }

    private static ProposedItem item(String text) {
        ItemType type = type(text);
        Matcher end = TITLE_END.matcher(text);
        int cut = end.find() ? end.start() : text.length();
        String title = TYPE.matcher(text.substring(0, cut)).replaceFirst("").strip();
        String why = cut < text.length() ? text.substring(end.end()).strip() : "";
        if (title.isEmpty() || title.length() > ProposedItem.LONGEST_TITLE) {
            return new ProposedItem(beginning(text), text, type);
        }
        String reason = TYPE.matcher(why).replaceFirst("").strip();
        return new ProposedItem(capital(title.replaceFirst("[.,;:]$", "")), reason, type);
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse(text).strip();
        if (line.length() <= SHORT_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', SHORT_TITLE);
        return line.substring(0, space > 0 ? space : SHORT_TITLE) + " …";
    }

    private static String capital(String title) {
        int first = title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(java.util.Locale.ROOT) + title.substring(first);
    }

    private static ItemType type(String text) {
        Matcher named = NAMED_TYPE.matcher(text);
        Matcher alone = TYPE.matcher(text);
        String word = named.find() ? named.group("type") : alone.find() ? alone.group("type") : "drøftelse";
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "orientering" -> ItemType.INFORMATION;
            case "godkendelse", "beslutning" -> ItemType.APPROVAL;
            default -> ItemType.DISCUSSION;
        };
    }
}
