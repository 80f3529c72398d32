package dk.raadslag.bot.config;

import dk.raadslag.domain.network.ClosingDay;
import dk.raadslag.domain.network.QuietPeriod;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that come every year: "06-05", "05-01 from 12:00", "uge 28-31", "12-23..01-02". */
final class YearlyDays {
    private static final Pattern CLOSING_DAY = Pattern.compile("(\\d{2}-\\d{2})(?:\\s+(?:from|fra)\\s+(\\S+))?");
    private static final Pattern WEEKS = Pattern.compile("[Uu]ge\\s+(\\d{1,2})(?:\\s*-\\s*(\\d{1,2}))?");
    private static final Pattern DAYS = Pattern.compile("(\\d{2}-\\d{2})\\s*\\.\\.\\s*(\\d{2}-\\d{2})");

    private YearlyDays() {}

    static ClosingDay closingDay(String text) {
        Matcher found = CLOSING_DAY.matcher(text);
        if (!found.matches()) {
            throw new DateTimeException("not a closing day: " + text);
        }
        String from = found.group(2);
        return new ClosingDay(day(found.group(1)), from == null ? null : Forms.clock(from));
    }

    static QuietPeriod quietPeriod(String text) {
        Matcher weeks = WEEKS.matcher(text);
        Matcher days = DAYS.matcher(text);
        if (weeks.matches()) {
            return weeks(weeks);
        }
        if (days.matches()) {
            return new QuietPeriod.Days(day(days.group(1)), day(days.group(2)));
        }
        throw new DateTimeException("not a quiet period: " + text);
    }

    private static QuietPeriod weeks(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
        if (first < 1 || last > 53 || first > last) {
            throw new DateTimeException("not weeks of a year: " + found.group());
        }
        return new QuietPeriod.Weeks(first, last);
    }

    private static MonthDay day(String text) {
        return MonthDay.parse("--" + text);
    }
}
