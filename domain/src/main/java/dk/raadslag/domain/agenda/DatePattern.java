package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways Danish texts write a date: "onsdag den 20. januar 2027 kl. 15.00", "d. 20-01-2027", "2027-01-20". */
final class DatePattern {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String WEEKDAY = "(?:\\b(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag),? +)?";
    private static final String THE = "(?:\\b(?:den|d\\.) *)?";
    private static final String TO_A_LATER_DAY =
            "(?:\\.? ?(?:[-–]|og|til) ?(?:\\p{L}{3,4}dag )?(?:den |d\\. ?)?\\d{1,2}(?=\\. ?\\p{L}))?";
    private static final String CLOCK = "\\d{1,2}(?:[.:]\\d{2})?";
    private static final String TIME = "(?:,? *(?:kl\\.?|klokken) *" + CLOCK + "(?: ?[-–] ?" + CLOCK + ")?)?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern DANISH = Pattern.compile(
            WEEKDAY + THE + "\\b(\\d{1,2})" + TO_A_LATER_DAY
                    + "(?:\\. ?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}\\b\\.?"
                    + "(?: +(\\d{4})\\b)?|[-./](\\d{1,2})[-./ ]+(\\d{4})\\b)" + TIME,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private DatePattern() {}

    /** The first date from {@code from} on. */
    static Optional<FoundDate> find(String text, int from) {
        Matcher danish = DANISH.matcher(text);
        if (danish.find(from)) {
            return Optional.of(danish(danish));
        }
        Matcher iso = ISO.matcher(text);
        return iso.find(from)
                ? Optional.of(new FoundDate(iso.group(), number(iso, 3), number(iso, 2), number(iso, 1), null))
                : Optional.empty();
    }

    private static FoundDate danish(Matcher found) {
        String name = found.group(3);
        int month = name == null ? number(found, 5) : MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
        String year = name == null ? found.group(6) : found.group(4);
        return new FoundDate(found.group().strip(), number(found, 2), month, year(year), lower(found.group(1)));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static @Nullable String lower(@Nullable String weekday) {
        return weekday == null ? null : weekday.toLowerCase(Locale.ROOT);
    }
}
