package dk.raadslag.bot.reading;

import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items named by their numbers: "3", "1, 2 og 4-6", "3.1 samt punkt 7". */
final class ItemNumbers {
    private static final String NUMBER = "(?<![\\d.])\\d{1,3}(?:\\.\\d{1,2})?(?![\\d%]|[./:]\\d)";

    /** What goes before a number when nothing but an item can be meant. */
    static final String WORD =
            "(?:dagsordens?)?(?:punkt(?:et|erne|er)?|pun[ck]?t|pnkt|pukt|pkt(?:er)?\\.?|pk\\.|sag(?:en|erne)?|nr\\.?|#)";

    private static final String TO = "\\s*(?:-|–|—|til og med|t\\.o\\.m\\.|tom|til)\\s*";
    private static final String RANGE = NUMBER + "(?:" + TO + "(?:" + WORD + "\\s*)?" + NUMBER + ")?";
    private static final String ONE = "(?:(?:" + WORD + ")?\\s*" + RANGE + ")";

    /** The numbers as part of a larger pattern. */
    static final String LIST =
            RANGE + "(?:\\s*[,/]\\s*" + ONE + "){0,60}(?:\\s*,?\\s*(?:og|samt|&|\\+)\\s*" + ONE + "){0,60}";

    private static final Pattern LAST = Spelling.pattern(NUMBER);
    private static final Pattern SPAN =
            Spelling.pattern("(" + NUMBER + ")" + TO + "(?:" + WORD + "\\s*)?(" + NUMBER + ")");

    private ItemNumbers() {}

    /** Returns the numbers in the order they are named; a range holds what the round has between its ends. */
    static List<String> in(String list, Round round) {
        List<String> numbers = new ArrayList<>();
        for (String part : list.split("\\s*(?:[,/&+]|\\bog\\b|\\bsamt\\b)\\s*")) {
            Matcher span = SPAN.matcher(part);
            Matcher last = LAST.matcher(part);
            if (span.find()) {
                numbers.addAll(between(span.group(1), span.group(2), round));
            } else if (last.find()) {
                numbers.add(last.group());
            }
        }
        return numbers.stream().distinct().toList();
    }

    private static List<String> between(String first, String last, Round round) {
        List<String> known = round.items().stream().map(RoundItem::number).toList();
        int from = known.indexOf(first);
        int to = known.indexOf(last);
        return 0 <= from && from <= to ? known.subList(from, to + 1) : List.of(first, last);
    }
}
