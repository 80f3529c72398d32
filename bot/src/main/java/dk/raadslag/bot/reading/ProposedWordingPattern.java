package dk.raadslag.bot.reading;

import dk.raadslag.domain.reply.ProposedWording;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises a proposal as people type it: "side 4, afsnit 2: 'kan' ændres til 'skal'". */
final class ProposedWordingPattern {
    private static final String NOUN =
            "(?:sider?|s\\.|afsnit(?:tet)?|afs\\.|kapitel|kap\\.|linj?e|linie|tabel|figur|bilag|fodnote"
                    + "|punktum|sætning|pind|overskrift(?:en)?|boks(?:en)?|indstilling(?:en)?|resumé(?:et)?|stk\\.|§)";
    private static final String NUMBERS =
            "(?:\\s{0,5}+(?:nr\\.?\\s{0,5}+)?\\d{1,4}(?:\\.\\d{1,3})*[a-z]?(?!\\w)(?:\\s{0,5}+[-–]\\s{0,5}+\\d{1,4})?)?";
    private static final String WHERE = "(?:(?:på|i) )?(?:(?:nederst|øverst|midt) (?:(?:på|i) )?)?";
    private static final String PART =
            WHERE + "(?:(?:\\d{1,2}\\.|første|andet|anden|tredje|fjerde|femte|sidste|næstsidste) )?" + NOUN
                    + "(?!\\p{L})" + NUMBERS;
    private static final String PLACE = "(?>" + PART + "(?:\\s{0,5}+[,;/]?+\\s{0,5}+(?:og )?" + PART + "){0,4})";
    private static final String LEAD =
            "(?>(?:(?:vi|kommunen|jeg|der) (?:derfor )?)?(?:foreslår|foreslås|ønsker|ønskes|anbefaler"
                    + "|(?:ændrings|tekst|formulerings)?forslag(?: til (?:ny )?formulering)?)(?!\\p{L})(?: (?:vi|kommunen|derfor|dog|også|følgende))*"
                    + "\\s{0,5}+[:,–-]?+\\s{0,5}+(?:at )?)";
    private static final String WORDS =
            "(?:(?:at|ordet|ordene|sætningen|teksten|formuleringen|der står|hvor der står)\\s{0,5}+:?+\\s{0,5}+){0,3}";
    private static final String VERB = "(?:ændre?|ret(?:te)?|erstat(?:te)?|udskifte?)\\s{0,5}+:?+\\s{0,5}+";
    private static final String TO =
            "\\s{0,5}+,?\\s{0,5}+(?:(?:bør|skal|foreslås|ønskes) )?(?:(?:ændre(?:s|t)|rette(?:s|t)) til|(?:erstatte|udskifte)[st] (?:af|med)"
                    + "|bliver til|skal være|til|med|->|→|=>)\\s{0,5}+:?+\\s{0,5}+";
    private static final String ADD = "(?:tilføj(?:es?)?|indsæt(?:tes?)?)\\s{0,5}+:?+\\s{0,5}+";
    private static final String DROP = "(?:slet(?:te)?|stryge?|fjerne?|udelade?)\\s{0,5}+:?+\\s{0,5}+";
    private static final String FORMS = String.join(
            "|",
            "(?:" + VERB + ")?" + WORDS + quoted("current") + "(?<mid>\\s(?:på|i) " + PLACE + ")?" + TO
                    + quoted("proposed"),
            WORDS + quoted("instead") + "\\s{0,5}+i stedet for\\s{0,5}+" + quoted("replaced"),
            ADD + WORDS + quoted("added"),
            WORDS + quoted("inserted") + "\\s{0,5}+(?:bør |skal )?(?:tilføjes|indsættes)",
            DROP + WORDS + quoted("dropped"),
            WORDS + quoted("deleted")
                    + "\\s{0,5}+(?:bør |skal )?(?:slettes|stryges|fjernes|udelades|udgår|udgå)(?!\\p{L})");
    private static final String UNQUOTED =
            "(?<from>[^\":\\n]{1,300}?) (?:ændres til|rettes til|erstattes (?:af|med)|->|→) "
                    + "(?<into>[^\"\\n]{1,300}?)(?=\\s{0,5}(?:$|\\n|[.;](?:\\s|$)))";
    private static final String BEGINNING = "(?<=^|[\\n.:;,!?]|[\\n.:;,!?]\\s)";
    private static final String BEFORE = "\\s{0,5}+[:,–-]?+\\s{0,5}+(?:" + LEAD + ")?(?:bør |skal )?";

    /** A proposal with what leads to it. */
    static final Pattern PROPOSAL = Spelling.pattern("(?<![\\p{L}\\d])(?:(?:" + LEAD + ")?(?<place>" + PLACE + ")"
            + BEFORE + "(?:" + FORMS
            + ")|(?:" + LEAD + ")?(?<spot>" + PLACE + ")\\s{0,5}+:\\s{0,5}+(?:" + LEAD + ")?" + UNQUOTED + "|" + "(?:"
            + LEAD + "|"
            + BEGINNING + "(?="
            + String.join("|", VERB, ADD, DROP) + "))(?:" + again(FORMS) + ")(?<tail>\\s+(?:på|i)\\s+" + PLACE + ")?)");

    private static final Pattern LED = Pattern.compile("^\\s*(?:på|i)\\s+", Pattern.CASE_INSENSITIVE);

    private ProposedWordingPattern() {}

    /** Returns the proposal of a match; empty where nothing would change. */
    static Optional<ProposedWording> read(Matcher found) {
        String place =
                LED.matcher(text(found, "place", "spot", "mid", "mid2", "tail")).replaceFirst("");
        return ProposedWording.of(
                place,
                text(found, "from") + one(found, "current", "replaced", "dropped", "deleted"),
                text(found, "into") + one(found, "proposed", "instead", "added", "inserted"));
    }

    private static String one(Matcher found, String... names) {
        return text(
                found,
                Stream.of(names)
                        .flatMap(name -> Stream.of(name, name + "Single", name + "2", name + "Single2"))
                        .toArray(String[]::new));
    }

    private static String text(Matcher found, String... groups) {
        return Stream.of(groups).map(found::group).filter(Objects::nonNull).collect(Collectors.joining());
    }

    private static String quoted(String name) {
        return "(?:[\"“”„»«](?<" + name + ">[^\"“”„»«]{1,4000}+)[\"“”„»«]|['‘’´](?<" + name
                + "Single>[^'‘’´]{1,4000}+)['‘’´](?!\\p{L}))";
    }

    /** The same forms with other names for their groups, which a pattern may have only once. */
    private static String again(String forms) {
        return forms.replaceAll("\\(\\?<(\\w+)>", "(?<$12>");
    }
}
