package dk.raadslag.bot.meeting;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.raadslag.bot.command.Choice;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * A date at the beginning of a text, as people type it; without a year the next such date is meant.
 *
 * @param rest what follows the date
 */
public record DateReading(LocalDate date, String rest) {

    /** The farthest a leap day can be away. */
    private static final int YEARS_AHEAD = 8;

    /** Returns the date, or what is wrong with it; empty when the text does not begin with one. */
    public static Optional<Choice<DateReading>> of(String text, LocalDate today) {
        return DateForms.numbered(text).map(form -> numbered(form, text, today)).or(() -> relative(text, today));
    }

    /**
     * Returns a date that is still to come, or what is wrong with it; a date without a year that passed not long ago is
     * asked about and not taken for one of next year.
     */
    public static Optional<Choice<DateReading>> toCome(String text, LocalDate today) {
        return of(text, today).map(reading -> reading.then(read -> notLongPast(read, text, today)));
    }

    private static Choice<DateReading> notLongPast(DateReading read, String text, LocalDate today) {
        LocalDate before = read.date().minusYears(1);
        boolean guessed = DateForms.numbered(text)
                .filter(form -> form.group("year") == null)
                .isPresent();
        return guessed && DAYS.between(before, today) < DAYS.between(today, read.date())
                ? Choice.ask(new MeetingWords.PassedThisYear(before, read.date()))
                : Choice.one(read);
    }

    private static Choice<DateReading> numbered(Matcher form, String text, LocalDate today) {
        String typed = form.group().strip();
        return day(form, today)
                .map(day -> onItsWeekday(form, day, text))
                .orElseGet(() -> Choice.ask(new MeetingWords.NoSuchDate(typed)));
    }

    private static Choice<DateReading> onItsWeekday(Matcher form, LocalDate day, String text) {
        Optional<DayOfWeek> weekday = DanishDayNames.weekday(form.group("weekday"));
        return weekday.isPresent() && weekday.get() != day.getDayOfWeek()
                ? Choice.ask(new MeetingWords.WeekdayDoesNotFit(form.group().strip(), day))
                : Choice.one(new DateReading(day, rest(text, form)));
    }

    private static Optional<LocalDate> day(Matcher form, LocalDate today) {
        int month = DanishDayNames.month(form.group("month"));
        int day = Integer.parseInt(form.group("day"));
        String year = form.group("year");
        if (year != null) {
            return date(year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year), month, day);
        }
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_AHEAD)
                .mapToObj(next -> date(next, month, day))
                .flatMap(Optional::stream)
                .filter(next -> !next.isBefore(today))
                .findFirst();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<Choice<DateReading>> relative(String text, LocalDate today) {
        return DateForms.relative(text)
                .map(form ->
                        Choice.one(new DateReading(DanishDayNames.after(today, form.group("word")), rest(text, form))));
    }

    private static String rest(String text, Matcher form) {
        return text.substring(form.end()).replaceFirst("^[\\s,;]+", "").strip();
    }
}
