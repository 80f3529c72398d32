package dk.raadslag.bot.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people write around what they mean: greetings, thanks, closings. */
public final class Courtesies {
    /** Words that may go with a position and add nothing to it, as part of a larger pattern. */
    static final String FILLER =
            "uden (?:yderligere )?bemærkninger|herfra|fra (?:os|vores side|kommunen|[\\p{L}-]+(?: kommune)?)|tak|vi|denne gang|i denne omgang"
                    + "|at tilføje|overhovedet|til(?! \\w)|fra at (?:svare|stemme|tage stilling|udtale os)"
                    + "|(?:til|på|i|om) (?:dagsordenen|punkterne|materialet|mødet|sagen|sagerne|planen|oplægget|forslaget|udkastet|indstillingen|indstillingerne|(?:nogen|nogle) af punkterne)";

    /** What makes the words beside a courtesy more than one: a position, an item, or somebody who means something. */
    private static final String SAYS = "(?<!\\w)(?:" + PositionWords.PLAIN
            + "|(?:vi|jeg|er|har|kan|kunne|vil|skal|må|bør|mangler|savner|ønsker|mener|synes|foreslår|ikke|ingen|intet|men|dog"
            + "|ja|nej|ok|okay|fint|punkt(?:et|er|erne)?|pkt|alt|resten)(?!\\w))";

    private static final String HELLO = "(?:hej|hejsa|hej med jer|kære|god\\s?morgen|goddag|godaften|davs)";
    private static final Pattern GREETING = Spelling.pattern(HELLO + "(?: (?!" + SAYS + ")[\\p{L}]+){0,3}[\\s,.!:–-]*");
    private static final Pattern HEADING = Spelling.pattern(
            "(?:(?:her|hermed) (?:er |kommer |fremsendes |følger |sender vi )?)?(?:(?:vi|[\\p{L}-]+ kommune) har følgende |vores |kommunens |[\\p{L}-]+ kommunes )?"
                    + "(?:svar|høringssvar|bemærkninger|kommentarer)(?: (?:til|fra) (?:(?!" + SAYS
                    + ")[^:\\n]){0,60})?\\s*[:.]?");
    private static final Pattern THANKS = Spelling.pattern(
            "(?:(?:ok|okay|super|fint|perfekt|godt|top|alt i orden|det er fint|modtaget)[\\s,.!]*){0,5}"
                    + "(?:(?:mange |tusind |1000 )?tak(?: (?:for|skal|du|i)(?!\\w)(?:(?!" + SAYS
                    + ")[^?.,;:\\d\\n]){0,60})?)?[^\\p{L}\\p{N}?]*"
                    + "(?:(?:og )?(?:fortsat )?god (?:dag|aften|weekend|uge|ferie|sommer|jul)[^\\p{L}\\p{N}?]*)?");
    private static final Pattern ASSENT = Spelling.pattern(
            "(?:(?:det er )?(?:ok|okay|super|fint|perfekt|godt|top|helt fint|fint nok|alt i orden|i orden)[\\s,.!]*){1,5}");
    private static final Pattern OPENING = Pattern.compile("\\s*(\\p{L}[^.,!\\n]{1,80})[.,!]\\s+(?=\\S)");
    private static final Pattern HELLO_BEFORE = Spelling.pattern(
            "\\s*" + HELLO + "(?:(?: (?:igen|begge|alle sammen|sekretariat(?:et)?))(?!\\w))?[^\\S\\n]+(?=\\S)");

    private static final int MOST_COURTESIES = 4;
    /** Whoever writes more than this says more than thanks. */
    private static final int LONGEST = 400;

    private Courtesies() {}

    /** Tells whether a text is nothing but thanks, an okay or a smile. */
    public static boolean isThanks(String text) {
        return text.length() <= LONGEST && THANKS.matcher(text.strip()).matches();
    }

    /** Tells whether a text is a bare okay, which may be meant as an answer. */
    public static boolean isAssent(String text) {
        return text.length() <= LONGEST && ASSENT.matcher(text.strip()).matches();
    }

    /** Tells whether a text is nothing but a greeting. */
    public static boolean isGreeting(String text) {
        return text.length() <= LONGEST && GREETING.matcher(text.strip()).matches();
    }

    /** Returns the text without greetings and thanks that go before it on the same line. */
    static String body(String text) {
        String body = text;
        for (int courtesies = 0; courtesies < MOST_COURTESIES; courtesies++) {
            body = withoutCourtesy(body);
        }
        return body;
    }

    private static String withoutCourtesy(String text) {
        Matcher opening = OPENING.matcher(text);
        if (opening.lookingAt() && (isGreeting(opening.group(1)) || isThanks(opening.group(1)))) {
            return text.substring(opening.end());
        }
        Matcher hello = HELLO_BEFORE.matcher(text);
        return hello.lookingAt() && !isGreeting(text.lines().findFirst().orElse(""))
                ? text.substring(hello.end())
                : text;
    }

    /** Returns what is left of lines when greetings, headings and thanks are taken away. */
    static String withoutPoliteLines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> isNone(List.of(GREETING, HEADING), line) && !isThanks(line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isNone(List<Pattern> patterns, String line) {
        return patterns.stream().noneMatch(pattern -> pattern.matcher(line).matches());
    }
}
