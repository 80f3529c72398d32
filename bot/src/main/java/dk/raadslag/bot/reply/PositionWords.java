package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words positions are stated in. */
final class PositionWords {
    private static final String ENDORSE = "(?:tiltræde|godkende)";
    private static final String REMARK = "(?:bemærkning(?:er)?|kommentar(?:er)?)";
    private static final String MOTION = "(?: (?:indstillingen|indstillingerne))?";
    private static final Map<Position, String> WORDS = words();

    /** Any stated position as part of a larger pattern, in the order they must be tried; read by {@link #in}. */
    static final String SOURCE = "(?:"
            + WORDS.entrySet().stream()
                    .map(entry -> "(?<" + group(entry.getKey()) + ">" + entry.getValue() + ")")
                    .collect(Collectors.joining("|"))
            + ")(?!\\w)";

    private static final Pattern RESERVATION =
            Spelling.pattern("[\\s,]*(?:dog )?(?:med|under) (?:et |følgende |nedenstående )?(?<word>forbehold(?!\\w)|"
                    + REMARK + "(?!\\w))");
    private static final Pattern POLITICAL =
            Spelling.pattern("[\\s,]*(?:dog )?(?:med|under) forbehold for (?:[\\p{L}]+ )?politisk");
    private static final Pattern UNSURE =
            Spelling.pattern("[\\s,]*(?:ikke|næppe|måske|muligvis|formentlig|nok|delvist?|kun|hvis"
                    + "|såfremt|forudsat|under|når|af|efter|men kun|men ikke)(?!\\w)");
    private static final Pattern TELLS_WHAT = Spelling.pattern(" (?:for|om|til|vedr|vedrørende|over for)(?!\\w)");
    private static final Pattern BUT =
            Spelling.pattern("[\\s,]*(?:men|dog|udover|ud over|bortset fra|undtagen|andet end|andre end)(?!\\w)");

    private PositionWords() {}

    /** A position and where the words that go with it begin. */
    record Stated(Position position, int textFrom) {}

    /** Returns the position a match states, seen together with what follows at {@code end}; empty when that takes it back. */
    static Optional<Stated> in(Matcher match, String text, int end) {
        for (Position position : WORDS.keySet()) {
            if (match.group(group(position)) != null) {
                return judge(position, text, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<Stated> judge(Position position, String text, int end) {
        if (position == Position.NO_REMARKS && follows(BUT, text, end)) {
            return Optional.empty();
        }
        if (position != Position.ENDORSED || follows(POLITICAL, text, end)) {
            return Optional.of(new Stated(position, end));
        }
        Matcher reservation = RESERVATION.matcher(text).region(end, text.length());
        if (reservation.lookingAt()) {
            return Optional.of(new Stated(Position.ENDORSED_WITH_RESERVATION, reasonFrom(reservation, text)));
        }
        return follows(UNSURE, text, end) ? Optional.empty() : Optional.of(new Stated(position, end));
    }

    /** "forbehold for økonomien" is the reason as a whole; after "med forbehold:" the reason follows. */
    private static int reasonFrom(Matcher reservation, String text) {
        boolean tellsWhat = follows(TELLS_WHAT, text, reservation.end());
        return tellsWhat ? reservation.start("word") : reservation.end();
    }

    private static boolean follows(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }

    private static String group(Position position) {
        return position.name().replace("_", "");
    }

    private static Map<Position, String> words() {
        Map<Position, String> words = new LinkedHashMap<>();
        words.put(
                Position.NOT_ENDORSED,
                "(?:kan|kunne) (?:[\\p{L}.]+ ){0,5}?ikke (?:" + ENDORSE + "s?|bakke op om)" + MOTION
                        + "|" + ENDORSE + "[rs](?: (?:vi|kommunen|[\\p{L}-]+ kommune))? ikke"
                        + "|ikke (?:" + ENDORSE + "s|tiltrådt|godkendt)|afvise[rs]");
        words.put(
                Position.NO_REMARKS,
                "(?:har (?:vi )?)?(?:ingen|ikke nogen|ikke) (?:yderligere |særlige |øvrige |flere )?" + "(?:" + REMARK
                        + "|bem\\.?)|intet at (?:bemærke|tilføje)");
        words.put(
                Position.ENDORSED,
                "(?:kan (?:(?:vi|godt|fuldt ud|kommunen) )*)?(?:" + ENDORSE
                        + "[rs]?|tiltrådt|godkendt)(?: (?:vi|kommunen))?" + MOTION);
        words.put(
                Position.NOTED,
                "(?:tages|tager|taget) (?:(?:vi|det|orienteringen|punktet|denne|hermed) )*til (?:efterretning|orientering)"
                        + "|til efterretning");
        words.put(Position.ABSTAINED, "afstår|afholder (?:vi )?(?:os|sig)");
        words.put(Position.REMARKS, "har (?:vi )?(?:følgende |en |enkelte |nogle |et par )?" + REMARK);
        return words;
    }
}
