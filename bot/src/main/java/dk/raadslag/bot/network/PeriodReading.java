package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.DateReading;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days at the beginning of a text, as people type it: "1/2-15/2", "fra mandag til onsdag", "i uge 7".
 *
 * @param rest what follows
 */
record PeriodReading(LocalDate from, LocalDate until, String rest) {
    private static final int WEEKS_MOST = 53;
    private static final int SLIP_OF_DAYS = 90;

    /** Returns the days, or what is wrong with them; empty when the text does not begin with any. */
    static Optional<Choice<PeriodReading>> of(String text, LocalDate today) {
        return PeriodForms.twoDates(text)
                .map(form -> dates(form.group("from"), form.group("until"), rest(text, form), today))
                .or(() -> PeriodForms.daysOfAMonth(text).map(form -> daysOfAMonth(form, rest(text, form), today)))
                .or(() -> PeriodForms.weeks(text).flatMap(form -> weeks(form, rest(text, form), today)))
                .or(() -> PeriodForms.oneDate(text).map(form -> oneDate(form.group("date"), rest(text, form), today)));
    }

    private static Choice<PeriodReading> oneDate(String typed, String rest, LocalDate today) {
        return date(typed, today).then(date -> Choice.one(new PeriodReading(date, date, rest)));
    }

    private static Choice<PeriodReading> daysOfAMonth(Matcher form, String rest, LocalDate today) {
        String year = form.group("year");
        String first = form.group("from") + ". " + form.group("month") + (year == null ? "" : " " + year);
        return dates(first, form.group("until"), rest, today);
    }

    private static Choice<PeriodReading> dates(String first, String last, String rest, LocalDate today) {
        return isBackwards(first, last, today)
                ? Choice.ask(new AbsenceWords.DaysBackwards(first.strip(), last.strip()))
                : inOrder(first, last, rest, today);
    }

    /** The last day a little before the first is a slip; a stretch of most of a year is typed with its years. */
    private static boolean isBackwards(String first, String last, LocalDate today) {
        return isNumbered(first, last)
                && date(first, today)
                        .either(
                                from -> date(last, today)
                                        .either(
                                                until -> until.isBefore(from)
                                                        && until.plusDays(SLIP_OF_DAYS)
                                                                .isAfter(from),
                                                no -> false),
                                no -> false);
    }

    private static boolean isNumbered(String first, String last) {
        return first.chars().anyMatch(Character::isDigit) && !(first + last).matches(".*\\d{4}.*");
    }

    private static Choice<PeriodReading> inOrder(String first, String last, String rest, LocalDate today) {
        return date(first, today)
                .then(from -> date(last, from).then(until -> {
                    LocalDate running = from.minusYears(1);
                    return isRunning(first, last, running, today)
                            ? date(last, running).then(end -> Choice.one(new PeriodReading(running, end, rest)))
                            : Choice.one(new PeriodReading(from, until, rest));
                }));
    }

    /** Without a year the next such days are meant, unless the last ones of that name are not over. */
    private static boolean isRunning(String first, String last, LocalDate begun, LocalDate today) {
        return isNumbered(first, last)
                && begun.isBefore(today)
                && date(last, begun)
                        .either(end -> !end.isBefore(today) && end.isBefore(today.plusMonths(6)), no -> false);
    }

    private static Choice<LocalDate> date(String typed, LocalDate notBefore) {
        return DateReading.of(typed, notBefore)
                .map(read -> read.then(date -> Choice.one(date.date())))
                .orElseGet(() -> Choice.ask(new AbsenceWords.DaysNotUnderstood(typed)));
    }

    private static Optional<Choice<PeriodReading>> weeks(Matcher form, String rest, LocalDate today) {
        int first = Integer.parseInt(form.group("from"));
        int last = form.group("until") == null ? first : Integer.parseInt(form.group("until"));
        if (first < 1 || last < 1 || first > WEEKS_MOST || last > WEEKS_MOST) {
            return Optional.of(
                    Choice.ask(new AbsenceWords.DaysNotUnderstood(form.group().strip())));
        }
        LocalDate from = monday(first, form.group("year"), last, today);
        LocalDate monday = last < first ? monday(from.plusYears(1), last) : monday(from, last);
        return Optional.of(Choice.one(new PeriodReading(from, monday.with(DayOfWeek.SUNDAY), rest)));
    }

    private static LocalDate monday(int week, @Nullable String year, int last, LocalDate today) {
        if (year != null) {
            return monday(LocalDate.of(Integer.parseInt(year), 6, 1), week);
        }
        LocalDate thisYear = monday(today, week);
        boolean over =
                monday(today, Math.max(week, last)).with(DayOfWeek.SUNDAY).isBefore(today);
        return over ? monday(today.plusYears(1), week) : thisYear;
    }

    private static LocalDate monday(LocalDate inYear, int week) {
        return inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                .plusWeeks(week - 1L)
                .with(DayOfWeek.MONDAY);
    }

    private static String rest(String text, Matcher form) {
        return text.substring(form.end()).replaceFirst("^[\\s,;.]+", "").strip();
    }
}
