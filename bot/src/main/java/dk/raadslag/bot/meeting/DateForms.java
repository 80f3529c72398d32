package dk.raadslag.bot.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a date is typed. */
final class DateForms {

    private static final String WEEKDAY = "(?:man|tirs?|ons|tors?|fre|lør|loer|søn|soen)";
    private static final String BEFORE =
            "\\s*(?:(?<weekday>" + WEEKDAY + "(?:dag)?)\\.?,?\\s+)?(?:den\\s+|d\\.\\s*|d\\s+)?";
    private static final String MONTH = "(?<month>jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?"
            + "|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String END = "(?![\\p{L}\\d])";

    private static final List<Pattern> NUMBERED = List.of(
            form("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
            form("(?<day>\\d{1,2})\\s*\\.?\\s*" + MONTH + "(?:,?\\s*(?<year>\\d{4}))?"),
            form("(?<day>\\d{1,2})-(?<month>\\d{1,2})-(?<year>\\d{4}|\\d{2})"),
            form("(?<day>\\d{1,2})\\s?[/.]\\s?(?<month>\\d{1,2})"
                    + "(?:(?:[-/.]|\\s*[-/.,]?\\s*(?=\\d{4}))(?<year>\\d{4}|\\d{2}))?\\.?"));
    private static final Pattern RELATIVE =
            pattern("\\s*(?:på\\s+|paa\\s+)?(?<word>i\\s?dag|i\\s?morgen|i\\s?overmorgen|" + WEEKDAY + "dag)" + END);

    private DateForms() {}

    static Optional<Matcher> numbered(String text) {
        return NUMBERED.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::lookingAt)
                .findFirst();
    }

    static Optional<Matcher> relative(String text) {
        return Optional.of(RELATIVE.matcher(text)).filter(Matcher::lookingAt);
    }

    private static Pattern form(String date) {
        return pattern(BEFORE + date + END);
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
