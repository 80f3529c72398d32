package dk.raadslag.bot.reply;

import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items as somebody named them: "punkt 3", "1, 2 og 4-6", "første punkt", "resten", "alle punkter". */
record ItemReference(Kind kind, List<String> numbers) {
    private static final String NUMBER = "(?<![\\d.])\\d{1,3}(?:\\.\\d{1,2})?(?![\\d%]|[.,/:]\\d)";
    private static final String WORD = "(?:dagsordens?)?(?:punkt(?:et|erne|er)?|pkt(?:er)?\\.?|sag(?:en|erne)?)";
    private static final String RANGE =
            NUMBER + "(?:\\s*(?:-|–|—|til og med|til)\\s*(?:" + WORD + "\\s*)?" + NUMBER + ")?";
    private static final String ONE = "(?:(?:" + WORD + ")?\\s*" + RANGE + ")";
    private static final String LIST =
            RANGE + "(?:\\s*,\\s*" + ONE + "){0,60}(?:\\s*,?\\s*(?:og|samt|&|\\+)\\s*" + ONE + "){0,60}";
    private static final List<String> SPELLED =
            List.of("et|en|ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv");
    private static final List<String> ORDINALS =
            List.of("første", "andet", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende");

    /** The reference as part of a larger pattern; its groups are read by {@link #from}. */
    static final String SOURCE = "(?:(?<rest>resten(?: af (?:punkterne|dagsordenen))?"
            + "|(?:de |alle |alle de )?(?:øvrige|andre|resterende)(?: (?:dagsordens)?(?:punkter|pkt\\.?))?"
            + "|alt andet|i øvrigt|derudover|herudover|ellers)"
            + "|(?<all>(?:alle|samtlige)(?: (?:dagsordens)?(?:punkterne|punkter))|alle|alt|det hele|hele dagsordenen)"
            + "|(?:det )?(?<ordinal>" + String.join("|", ORDINALS) + ") (?:dagsordens)?punkt"
            + "|punkt(?:et)? (?<spelled>" + String.join("|", SPELLED) + ")(?!\\w)"
            + "|(?:(?<worded>" + WORD + ")\\s*(?:nr\\.?\\s*)?)?(?<list>" + LIST + "))";

    private static final Pattern ENDS = Spelling.pattern(NUMBER);
    private static final Pattern SPAN =
            Spelling.pattern("(" + NUMBER + ")\\s*(?:-|–|—|til og med|til)\\s*(?:" + WORD + "\\s*)?(" + NUMBER + ")");

    /** How the items are named. */
    enum Kind {
        /** By number. */
        NAMED,
        /** What nobody has written about yet. */
        REST,
        /** All of them. */
        ALL,
        /** Not at all. */
        NONE
    }

    /** Nothing is named. */
    static final ItemReference UNNAMED = new ItemReference(Kind.NONE, List.of());

    /** What nobody has written about yet. */
    static final ItemReference THE_REST = new ItemReference(Kind.REST, List.of());

    /** Reads the groups of a match; numbers come in the round's own form where the round has them. */
    static ItemReference from(Matcher match, Round round) {
        if (match.group("rest") != null) {
            return THE_REST;
        }
        if (match.group("all") != null) {
            return new ItemReference(
                    Kind.ALL, round.items().stream().map(RoundItem::number).toList());
        }
        if (match.group("ordinal") != null) {
            return named(place(ORDINALS, match.group("ordinal")));
        }
        return match.group("spelled") != null
                ? named(place(SPELLED, match.group("spelled")))
                : new ItemReference(Kind.NAMED, numbers(match.group("list"), round));
    }

    /** Tells whether the word "punkt" stands with the numbers, so that they cannot be anything else. */
    static boolean isWorded(Matcher match) {
        return match.group("list") == null || match.group("worded") != null;
    }

    /** Tells whether the round has everything that is named. */
    boolean isIn(Round round) {
        return numbers.stream().allMatch(number -> round.item(number).isPresent());
    }

    private static ItemReference named(int number) {
        return new ItemReference(Kind.NAMED, List.of(Integer.toString(number)));
    }

    private static int place(List<String> words, String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        for (int place = 0; place < words.size(); place++) {
            if (Spelling.pattern(words.get(place)).matcher(lower).matches()) {
                return place + 1;
            }
        }
        throw new IllegalArgumentException("not a number in words: " + typed);
    }

    private static List<String> numbers(String list, Round round) {
        List<String> numbers = new ArrayList<>();
        for (String part : list.split("\\s*(?:,|&|\\+|\\bog\\b|\\bsamt\\b)\\s*")) {
            Matcher span = SPAN.matcher(part);
            Matcher end = ENDS.matcher(part);
            if (span.find()) {
                numbers.addAll(between(span.group(1), span.group(2), round));
            } else if (end.find()) {
                numbers.add(end.group());
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
