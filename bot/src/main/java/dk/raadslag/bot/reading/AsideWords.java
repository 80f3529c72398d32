package dk.raadslag.bot.reading;

import dk.raadslag.bot.meeting.ClockReading;
import dk.raadslag.bot.meeting.DateReading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that answer nothing and are meant for the secretariat: questions, and wishes for more time. */
public final class AsideWords {
    private static final int LAST_WORDS = 200;
    private static final String WE = "(?:vi|jeg|i|du|man)";
    private static final List<String> NUMBERS =
            List.of("en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti");
    private static final String COUNT = "(?:\\d{1,2}|én|" + String.join("|", NUMBERS) + ")";
    private static final String DAYS = COUNT
            + " (?:(?:uger?|(?:hver|arbejds)?dage?s?) (?:mere|ekstra|længere(?: tid)?|til|forlængelse|udsættelse)|(?:ekstra|flere) (?:uger?|(?:hver|arbejds)?dage?))";
    private static final int WORKING_DAYS_OF_A_WEEK = 5;
    private static final String ADVERBS =
            "(?: (?:i øvrigt|eventuelt|evt\\.?|måske|også|lige|mon|alligevel|gerne|ikke|desværre))*";
    private static final Pattern COUNTED = Spelling.pattern("(?<![\\w.])(?<count>" + COUNT
            + ") (?:ekstra |flere )?(?<unit>uge|(?:hver|arbejds)?dag)(?:s|r|e|es)?(?!\\w)");
    private static final Pattern ASKING = Spelling.pattern(
            "(?:(?:ok|okay|hej|men|og|så|undskyld|lige et spørgsmål)[\\s,:.!]+){0,3}(?:hvad|hvem|hvor|hvornår|hvordan|hvorfor|hvilke[nt]?|hvorvidt|mon|findes der|er der|er det|har i|har du|ved i|ved du"
                    + "|kommer der|bliver der|skal (?:vi|jeg|man|der)|kan (?:vi|jeg|i|du|man)|må (?:vi|jeg|man)|vil i|vil du|gælder)(?!\\w)");
    private static final Pattern STATES = Spelling.pattern("(?:" + PositionWords.PLAIN + ")[^?\\n]{0,40}\\?\\s*$");
    private static final Pattern MORE_TIME = Spelling.pattern(
            "(?:(?:kan|må|skal) " + WE
                    + ADVERBS
                    + " (?:få|have) (?:lov (?:til )?at )?(?:(?:vente|svare|sende|aflevere) )?(?:til|indtil|lidt|en dag|"
                    + COUNT + " uger?|et par|et døgn|mere tid|længere tid|udsættelse|udsat|forlænget|ekstra|frist)"
                    + "|(?:kan|må) " + WE
                    + " (?:svare|sende|aflevere|vende tilbage|komme med (?:svar|det|det hele)|vente)(?: med (?:det|svar(?:et)?|at svare))? (?:først )?(?:til|på|i|efter|inden|senest|d|den)"
                    + "|(?:kan|når) (?:vi|jeg) (?:(?:det|svaret|dem|svar) )?(?:desværre )?(?:først|ikke (?:inden|før|til)|ikke nå (?:det )?(?:før|inden|til))"
                    + "|(?:vi|jeg) (?:når|kan) (?:desværre )?(?:det |svaret |at svare )?(?:desværre )?(?:først|ikke (?:før|inden|nå)|ikke (?:det )?til)"
                    + "|er det (?:ok|okay|i orden|muligt|fint)(?: for jer)?,?(?: at| hvis| om)? (?:vi|jeg)" + ADVERBS
                    + " (?:først )?(?:sender|svarer|afleverer|venter|kommer med|vender tilbage)"
                    + "|(?:må|kan) (?:vores )?svar(?:et)?" + ADVERBS + " (?:først )?(?:komme|sendes|vente)"
                    + "|(?:vi|jeg) bliver (?:lidt |desværre )?forsinke(?:t|de)|" + COUNT
                    + " (?:(?:hver|arbejds)?dage?|uger?) senere"
                    + "|(?:vi|jeg) (?:får|har) (?:det |svaret )?(?:desværre )?først (?:svar|det)?"
                    + "|(?:vi |jeg )?(?:skal bruge|har brug for|mangler|beder om|vil gerne have|ønsker|må vi få|kan vi få) "
                    + DAYS + "|\\+ ?" + COUNT + " (?:hverdage?|arbejdsdage?)"
                    + "|udsættelse|forlængelse af fristen|forlænget frist|længere frist|fristforlængelse|frist(?:en)? (?:forlænges|udskydes|flyttes|udsættes)|mere tid|ekstra tid|lidt længere tid)(?!\\w)");
    private static final Pattern BEFORE_DAY = Spelling.pattern(
            "(?<!\\w)(?:til og med|til|indtil|på|først|før|senest|inden|d\\.|den|i)\\s+(?=i ?dag|i ?morgen|i ?overmorgen|man|tir|ons|tor|fre|lør|søn|\\d|d\\.|den)|(?<!\\w)(?=i ?morgen|i ?overmorgen|(?:man|tirs|ons|tors|fre|lør|søn)dag)");

    private AsideWords() {}

    /** Tells whether a text asks something. */
    public static boolean asks(String text) {
        String stripped = Courtesies.withoutPoliteLines(text).strip();
        return !states(stripped)
                && (stripped.endsWith("?") || ASKING.matcher(stripped).lookingAt());
    }

    /** "Vi tiltræder, ikke?" asks nothing; only the end of a text can tell. */
    private static boolean states(String text) {
        String end = text.substring(Math.max(0, text.length() - LAST_WORDS));
        return text.endsWith("?") && STATES.matcher(end).find();
    }

    /** Tells whether a text asks for more time. */
    public static boolean wantsTime(String text) {
        return MORE_TIME.matcher(text).find();
    }

    /** Tells whether a text is meant for the secretariat. */
    public static boolean isAside(String text) {
        return wantsTime(text) || asks(text);
    }

    /** Returns how many days more are asked for; they are meant as working days. */
    public static Optional<Integer> moreDays(String text) {
        Matcher counted = COUNTED.matcher(text);
        if (!counted.find()) {
            return Optional.empty();
        }
        int count = number(counted.group("count"));
        return Optional.of(counted.group("unit").equalsIgnoreCase("uge") ? count * WORKING_DAYS_OF_A_WEEK : count);
    }

    private static int number(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return word.matches("\\d+") ? Integer.parseInt(word) : Math.max(0, NUMBERS.indexOf(word)) + 1;
    }

    /** Returns until when more time is asked for, read on this day; empty where no later day than the deadline is named. */
    public static Optional<LocalDateTime> until(String text, LocalDate today, LocalDateTime deadline) {
        LocalTime usual = deadline.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        Matcher before = BEFORE_DAY.matcher(text);
        while (before.find()) {
            Optional<LocalDateTime> named = DateReading.of(text.substring(before.end()), today)
                    .flatMap(read -> read.<Optional<LocalDateTime>>either(
                            day -> Optional.of(day.date().atTime(clock(day.rest(), usual))),
                            problem -> Optional.empty()));
            if (named.filter(deadline::isBefore).isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static LocalTime clock(String rest, LocalTime usual) {
        return rest.startsWith("kl") || rest.startsWith("inden middag")
                ? ClockReading.of(rest)
                        .map(read -> read.<LocalTime>either(ClockReading::time, problem -> usual))
                        .orElse(usual)
                : usual;
    }
}
