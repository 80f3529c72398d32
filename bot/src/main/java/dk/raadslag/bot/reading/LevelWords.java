package dk.raadslag.bot.reading;

import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.reply.ReplyLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * On which level a text says that its reply was given.
 *
 * @param left the text without what says nothing but the level
 * @param level the level, or null where the text does not tell it
 * @param expected when the political treatment is expected, or null
 */
public record LevelWords(
        String left, @Nullable ReplyLevel level, @Nullable LocalDate expected) {
    private static final String TREATMENT = "(?:behandling|godkendelse|stillingtagen|beslutning|drøftelse|behandl\\.?)";
    private static final String BODY =
            "(?:udvalgets?|udvalgs|kommunalbestyrelsens?|byrådets?|byråds|kommunalbestyrelses|økonomiudvalgets?|politikernes)";
    private static final String AWAITING_WORDS = "(?:med |under )?(?:(?:vanligt |sædvanligt )?politisk forbehold"
            + "|forbehold for (?:(?:en|den|endelig|efterfølgende|senere|kommunens) )*(?:politisk(?:e)?|" + BODY + ") ?"
            + TREATMENT
            + "|(?:afventer|mangler|skal til) (?:endnu )?politisk(?:e)? " + TREATMENT
            + "|(?:behandles|skal behandles|kommer) (?:først )?(?:politisk|i udvalget|i kommunalbestyrelsen|i byrådet)"
            + "|(?:er )?(?:endnu )?ikke (?:endnu )?(?:politisk (?:behandlet|godkendt)|(?:behandlet|godkendt) politisk)(?: endnu)?)";
    private static final String DIRECTOR_WORDS =
            "(?:direktørgodkendt|godkendt (?:af|hos|på) [\\p{L} ]{0,30}direktør(?:en|niveau)?|(?:vores |kommunens )?direktør(?:en)? har godkendt(?: (?:det|svaret|svarene|alt))?)";
    private static final String POLITICAL_WORDS =
            "(?:politisk (?:behandlet|godkendt|vedtaget)|(?:behandlet|godkendt|vedtaget) (?:politisk|i udvalget|i kommunalbestyrelsen|i byrådet|af udvalget|af kommunalbestyrelsen|af byrådet))";
    private static final String EXPECTED =
            "(?:forventes|forventet|ventes|sker|behandles|behandling|foregår|er planlagt|er)(?: (?:behandlet|politisk|i udvalget|i kommunalbestyrelsen|i byrådet|behandling|først|ca\\.?|at ske))*";
    private static final String SUBJECT =
            "(?:(?:svar(?:et|ene)?|det|dette|det hele|alt|bemærkningerne|vores|kommunens|høringssvaret|som|og|hermed|alle|er|blev|afgives|gives|afgivet|givet|nu|også|i går|i dag|svar)[\\s,]{1,4}){0,6}";
    private static final String REPLY = "svar(?:et|ene)? er (?:hermed )?";
    private static final Pattern AWAITING = Spelling.pattern(AWAITING_WORDS);
    private static final Pattern RESERVED = Spelling.pattern(
            "(?:politisk forbehold|forbehold for (?:(?:en|den|endelig|efterfølgende|senere|kommunens) )*(?:politisk(?:e)?|"
                    + BODY + ") ?" + TREATMENT + ")");
    private static final Pattern DIRECTOR = Spelling.pattern(DIRECTOR_WORDS);
    private static final Pattern POLITICAL = Spelling.pattern(POLITICAL_WORDS);
    private static final Pattern REPLY_LEVEL =
            Spelling.pattern(REPLY + "(?:" + DIRECTOR_WORDS + "|" + POLITICAL_WORDS + ")");
    private static final Pattern ALL =
            Spelling.pattern("[\\s,.]*" + SUBJECT + "(?:" + AWAITING_WORDS + "|" + DIRECTOR_WORDS + "|"
                    + POLITICAL_WORDS + ")(?:[\\s,]*(?:(?:som|det|den|behandlingen) )?" + EXPECTED
                    + "[^!?\\n]{0,40}|[\\s,]*(?:af|i|på|den|d\\.) [^.!?\\n]{0,40}|[\\s,]+(?:i dag|i går|nu))?[\\s.!]*");
    private static final Pattern WHEN = Spelling.pattern("(?:" + EXPECTED
            + "|den|d\\.|udvalget|kommunalbestyrelsen|byrådet)[\\s:]+(?=\\d|den|d\\.|man|tir|ons|tor|fre)");
    private static final Pattern END = Pattern.compile(
            "(?<=[.!])(?<!\\d\\.|\\b(?:d|kl|ca|pkt|bem|nr)\\.)[ \\t]+|,[ \\t]+(?!(?:som |det |behandlingen )?(?:forvent|vent|behandl|sker|foreg))|\\n+");

    /** Reads a text on this day. */
    public static LevelWords in(String text, LocalDate today) {
        StringBuilder left = new StringBuilder();
        StringBuilder told = new StringBuilder();
        Matcher end = END.matcher(text);
        int from = 0;
        int separator = 0;
        while (from <= text.length()) {
            boolean more = end.find();
            int to = more ? end.start() : text.length();
            boolean level = isAll(text.substring(from, to));
            (level ? told : left).append(text, separator, to);
            separator = to;
            from = more ? end.end() : text.length() + 1;
        }
        String words = strictly(left.toString()) + told;
        return new LevelWords(left.toString().strip(), level(words), expected(text, today));
    }

    /** Tells whether a text says nothing but its level. */
    public static boolean isAll(String text) {
        return ALL.matcher(text.strip()).matches();
    }

    /** Within other words only what cannot be about anything but the reply tells its level. */
    private static String strictly(String text) {
        Matcher reserved = RESERVED.matcher(text);
        Matcher reply = REPLY_LEVEL.matcher(text);
        return (reserved.find() ? reserved.group() : "") + " " + (reply.find() ? reply.group() : "");
    }

    private static @Nullable ReplyLevel level(String words) {
        if (AWAITING.matcher(words).find()) {
            return ReplyLevel.AWAITING_POLITICAL;
        }
        if (POLITICAL.matcher(words).find()) {
            return ReplyLevel.POLITICAL;
        }
        return DIRECTOR.matcher(words).find() ? ReplyLevel.DIRECTOR : null;
    }

    private static @Nullable LocalDate expected(String text, LocalDate today) {
        boolean awaiting = AWAITING.matcher(text).find();
        Matcher when = WHEN.matcher(text);
        while (awaiting && when.find()) {
            Optional<LocalDate> date = DateReading.of(text.substring(when.end()), today)
                    .flatMap(read -> read.<Optional<LocalDate>>either(
                            found -> Optional.of(found.date()), problem -> Optional.empty()));
            if (date.isPresent()) {
                return date.get();
            }
        }
        return null;
    }
}
