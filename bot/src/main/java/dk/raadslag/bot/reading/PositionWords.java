package dk.raadslag.bot.reading;

import dk.raadslag.domain.reply.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** The words positions are stated in, with the slips of a thumb on a phone. */
final class PositionWords {
    /** Remarks in all their spellings, as part of a larger pattern. */
    static final String REMARK =
            "(?:bemær?k(?:n?ing|nig|nin)(?:er|e|r|s)?|bemærkn\\.?|bem\\.?|kommentar(?:er)?|komm\\.|anmærkning(?:er)?)";

    private static final String ENDORSE = "(?:til\\s?træd+e?|titræde|tiltæde|tilræde|godk(?:en|ne)de)";
    private static final String INFINITIVE = "(?:" + ENDORSE + "s?|bakkes? op|tilslutte (?:os|sig)|støttes?)";
    private static final String MOTION = "(?: (?:indstillingen|indstillingerne))?";
    private static final String US = "(?: (?:vi|kommunen|[\\p{L}-]+ kommune))?";
    private static final String FIRMLY =
            "(?: (?:selvfølgelig|naturligvis|bestemt|desværre|altså|slet|overhovedet|absolut))?";
    /** "3 er vi enige i" ends with a word that belongs to the item before it. */
    private static final String ABOUT_IT = "(?: (?:i|om)(?=\\s*(?:$|[.,;\\n!])))?";

    /** What makes a yes depend on something. */
    static final String CONDITION =
            "[\\s,]{1,5}(?:men |dog |og )?(?:kun )?(?<!\\w)(?:under (?:(?:den|klar) )?forudsætning(?: af|,)|forudsat|såfremt|hvis|på betingelse af|på den betingelse)(?!\\w)"
                    + "(?! (?:en |den |endelig )?(?:politisk|udvalg|byråd|kommunalbestyrelse))";

    private static final Map<Position, String> WORDS = words();

    /** Any stated position as part of a larger pattern, in the order they must be tried; read by {@link #in}. */
    static final String SOURCE = "(?:"
            + WORDS.entrySet().stream()
                    .map(entry -> "(?<" + group(entry.getKey()) + ">" + entry.getValue() + ")")
                    .collect(Collectors.joining("|"))
            + ")(?!\\w)";

    /** The same without groups, so that it may stand several times in a pattern. */
    static final String PLAIN = "(?:(?:" + String.join("|", WORDS.values()) + ")(?!\\w))";

    private PositionWords() {}

    /** Returns the position a match states. */
    static Optional<Position> in(Matcher match) {
        return WORDS.keySet().stream()
                .filter(position -> match.group(group(position)) != null)
                .findFirst();
    }

    private static String group(Position position) {
        return position.name().replace("_", "");
    }

    private static Map<Position, String> words() {
        Map<Position, String> words = new LinkedHashMap<>();
        words.put(Position.NOT_ENDORSED, notEndorsed());
        words.put(
                Position.NO_REMARKS,
                "(?:har (?:vi )?)?(?:ingen|ikke nogen|ikke|0|nul) (?:yderligere |særlige |øvrige |flere |umiddelbare )?"
                        + REMARK
                        + "|uden (?:yderligere )?" + REMARK
                        + "|(?:har (?:vi )?)?(?:intet|ikke noget) at (?:bemærke|tilføje|indvende)"
                        + "|har (?:vi )?(?:ikke noget|intet)(?=\\s*(?:$|[.,;\\n!]| til(?!\\w)))"
                        + "|(?:har (?:vi )?)?(?:intet|ikke noget) (?:imod|mod)"
                        + "|(?:har (?:vi )?)?(?:ingen|ikke nogen) (?:indsigelser?|indvendinger)"
                        + "|i\\.b\\.");
        words.put(Position.ENDORSED, endorsed());
        words.put(
                Position.NOTED,
                "(?:tages|tager|taget|tage) (?:(?:vi|det|orienteringen|punktet|denne|hermed) )*til (?:efterr?et+ning|orientering)"
                        + "|til (?:efterr?et+ning|orientering)");
        words.put(
                Position.ABSTAINED,
                "afstår(?:" + US
                        + " fra(?=\\s*(?:$|[.,;\\n!])))?|afholder (?:vi )?(?:os|sig)|(?:undlader|ønsker (?:vi )?ikke) at (?:svare|stemme|udtale (?:os|sig)|tage stilling)");
        words.put(
                Position.REMARKS,
                "har (?:vi )?(?:følgende |denne |disse |lige |en |én |to |enkelte |nogle |et par ){0,2}" + REMARK
                        + "(?: til(?=\\s*:))?");
        return words;
    }

    private static String notEndorsed() {
        return "(?:kan|kunne|vil) (?:(?!ikke )[\\p{L}.]+ ){0,5}?ikke " + INFINITIVE + MOTION + ABOUT_IT
                + "|ikke (?:at )?(?:kan|kunne|vil) " + INFINITIVE + MOTION + ABOUT_IT
                + "|(?:" + ENDORSE + "(?:r|s{1,2})|støtter)" + US + FIRMLY + " ikke" + MOTION
                + "|bakker" + US + " ikke op" + ABOUT_IT
                + "|tilslutter" + US + " (?:os|sig) ikke"
                + "|ikke (?:" + ENDORSE + "s|tiltrådt|godkendt|enige?)" + ABOUT_IT
                + "|uenige?" + ABOUT_IT + "|afvise[rs]"
                + "|(?:gør|har|rejser)" + US + FIRMLY
                + " (?:en )?indsigelser?(?: (?:mod|imod|over for) (?:det|forslaget))?"
                + "|modsætter" + US + " (?:os|sig)(?: (?:det|forslaget))?";
    }

    private static String endorsed() {
        return "kan (?:(?:vi|kommunen) )?kun " + INFINITIVE + MOTION + "(?=" + CONDITION
                + ")|(?:kan (?:(?:vi|godt|fuldt ud|fint|kommunen) )*)?(?:" + ENDORSE
                + "[rs]?|tiltrådt|godkendt|bakke[rs]?"
                + US
                + " op|tilslutte[rs]?" + US + " (?:os|sig)|støtter|(?<=kan\\s)støtte|(?:helt |fuldt ud |meget )?enige?)"
                + US + MOTION
                + ABOUT_IT;
    }
}
