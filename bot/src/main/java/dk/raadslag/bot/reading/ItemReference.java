package dk.raadslag.bot.reading;

import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items as somebody named them: "punkt 3", "1, 2 og 4-6", "første punkt", "resten", "alle punkter undtagen 4".
 *
 * @param spared items that "the rest" is not to reach
 */
record ItemReference(Kind kind, List<String> numbers, List<String> spared) {
    private static final List<String> SPELLED =
            List.of("et|en|ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv");
    private static final List<String> ORDINALS =
            List.of("første", "andet", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende");
    private static final String COUNT = "(?:\\d{1,3}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?!\\w)";
    private static final String BUT =
            "[\\s,(]{0,5}(?:undtagen|undtaget|undt\\.|bortset fra|på nær|med undtagelse af|minus|ud over|udover|andet end|andre end"
                    + "|(?:men|dog|bare) ikke|excl\\.?|ekskl\\.?|eksklusive)\\s+(?:(?:til|på|for|i|ved|om) )?";
    private static final String ITEMS = "(?:" + ItemNumbers.WORD + "\\s*)?" + ItemNumbers.LIST;

    /** The reference as part of a larger pattern; its groups are read by {@link #from}. */
    static final String SOURCE = "(?:(?<rest>resten(?: af (?:punkterne|dagsordenen))?"
            + "|(?:de |det |alle |alle de )?(?:øvrige|andre|resterende|sidste)(?: (?:dagsordens)?(?:punkter|pkt\\.?))?"
            + "|de " + COUNT + " (?:øvrige|andre|resterende|sidste)(?: (?:dagsordens)?(?:punkter|pkt\\.?))?"
            + "|alt andet|alt øvrigt|i øvrigt|derudover|herudover|ellers)"
            + "|(?<all>(?:alle|samtlige)(?: " + COUNT
            + ")?(?: (?:dagsordens)?(?:punkterne|punkter|pkt\\.?))?|alt|det hele|hele dagsordenen)(?!\\w)"
            + "|(?:det )?(?<ordinal>" + String.join("|", ORDINALS) + ") (?:dagsordens)?punkt"
            + "|punkt(?:et)? (?<spelled>" + String.join("|", SPELLED) + ")(?!\\w)"
            + "|(?:(?<worded>" + ItemNumbers.WORD + ")\\s*(?:nr\\.?\\s*)?)?(?<list>" + ItemNumbers.LIST + "))"
            + "(?:" + BUT + "(?<except>" + ITEMS + ")\\)?)?";

    /** Items taken out after a position; its group {@code items} tells where they begin. */
    static final Pattern EXCEPT = Spelling.pattern(
            BUT + "(?<items>" + ITEMS
                    + ")(?=\\s*(?:$|[.,;:!\\n)–-]|(?:som|hvor|der|da|fordi|her|og|kan|har|er|tages|tilt|ingen|ønske|afst)))\\)?");

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
    static final ItemReference UNNAMED = new ItemReference(Kind.NONE, List.of(), List.of());

    /** What nobody has written about yet. */
    static final ItemReference THE_REST = new ItemReference(Kind.REST, List.of(), List.of());

    /** Names one item. */
    static ItemReference named(String number) {
        return new ItemReference(Kind.NAMED, List.of(number), List.of());
    }

    /** Reads the groups of a match; numbers come in the round's own form where the round has them. */
    static ItemReference from(Matcher match, Round round) {
        String except = match.group("except");
        ItemReference named = whole(match, round);
        return except == null ? named : named.without(ItemNumbers.in(except, round));
    }

    /** Returns the same without these items. */
    ItemReference without(List<String> spared) {
        return new ItemReference(
                kind, numbers.stream().filter(one -> !spared.contains(one)).toList(), spared);
    }

    /** Tells whether the word "punkt" stands with the numbers, so that they cannot be anything else. */
    static boolean isWorded(Matcher match) {
        return match.group("list") == null || match.group("worded") != null;
    }

    /** Tells whether the round has everything that is named. */
    boolean isIn(Round round) {
        return numbers.stream().allMatch(number -> round.item(number).isPresent());
    }

    private static ItemReference whole(Matcher match, Round round) {
        if (match.group("rest") != null) {
            return THE_REST;
        }
        if (match.group("all") != null) {
            return new ItemReference(
                    Kind.ALL, round.items().stream().map(RoundItem::number).toList(), List.of());
        }
        if (match.group("ordinal") != null) {
            return named(place(ORDINALS, match.group("ordinal")));
        }
        return match.group("spelled") != null
                ? named(place(SPELLED, match.group("spelled")))
                : new ItemReference(Kind.NAMED, ItemNumbers.in(match.group("list"), round), List.of());
    }

    private static String place(List<String> words, String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        for (int place = 0; place < words.size(); place++) {
            if (Spelling.pattern(words.get(place)).matcher(lower).matches()) {
                return Integer.toString(place + 1);
            }
        }
        throw new IllegalArgumentException("not a number in words: " + typed);
    }
}
