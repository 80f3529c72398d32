package dk.raadslag.bot.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a stretch of days is typed. */
final class PeriodForms {
    private static final String MONTH = "(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?";
    private static final String DAY = "(?:man|tirs?|ons|tors?|fre|lør|søn)dag";
    private static final String DATE = "(?:(?:på )?(?:" + DAY + ",? )?(?:den |d\\. ?)?"
            + "(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4}|[/.]\\d{2})?"
            + "|\\d{1,2}\\. ?" + MONTH + "(?: \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?)"
            + "|(?:på )?" + DAY + "|i ?dag|i ?morgen|i ?overmorgen)";
    private static final String BEGINNING =
            "\\s*(?:i perioden |i dagene )?(?:fra og med |fra d\\. |fra den |fra |f\\.?o\\.?m\\.? )?";
    private static final String UNTIL =
            "(?:\\.?\\s*[-–—]\\s*|\\s+til og med\\s+|\\s+t\\.?o\\.?m\\.?\\s+|\\s+til\\s+|\\s+)";
    private static final String END = "(?![\\p{L}\\d/])";

    private static final Pattern TWO_DATES =
            pattern(BEGINNING + "(?<from>" + DATE + ")" + UNTIL + "(?<until>" + DATE + ")" + END);
    private static final Pattern TWO_DAYS_OF_A_MONTH = pattern(BEGINNING + "(?:den )?(?<from>\\d{1,2})\\.?"
            + "(?:\\.?\\s*[-–—]\\s*|\\s+til og med\\s+|\\s+til\\s+)(?:den )?(?<until>\\d{1,2}\\.? ?(?<month>" + MONTH
            + ")(?: (?<year>\\d{4}))?)" + END);
    private static final Pattern WEEKS = pattern("\\s*(?:i |fra )?(?:ugerne|uge) ?(?<from>\\d{1,2})"
            + "(?:(?:\\s*[-–—]\\s*|\\s+(?:og|til|til og med)\\s+)(?:uge )?(?<until>\\d{1,2}))?(?: (?<year>\\d{4}))?"
            + END);
    private static final Pattern ONE_DATE = pattern("\\s*(?<date>" + DATE + ")" + END);

    private PeriodForms() {}

    static Optional<Matcher> twoDates(String text) {
        return at(TWO_DATES, text);
    }

    static Optional<Matcher> daysOfAMonth(String text) {
        return at(TWO_DAYS_OF_A_MONTH, text);
    }

    static Optional<Matcher> weeks(String text) {
        return at(WEEKS, text);
    }

    static Optional<Matcher> oneDate(String text) {
        return at(ONE_DATE, text);
    }

    /** Returns a pattern that takes æ, ø and å in both spellings, whatever the case. */
    static Pattern pattern(String text) {
        String both = text.replace("æ", "(?:æ|ae)").replace("ø", "(?:ø|oe)").replace("å", "(?:å|aa)");
        return Pattern.compile(both, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Optional<Matcher> at(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::lookingAt);
    }
}
