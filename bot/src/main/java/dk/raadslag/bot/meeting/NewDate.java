package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "27/1 kl. 14", "27/1" or only "kl. 14": when a meeting will be; null is as it was. */
record NewDate(@Nullable LocalDate date, @Nullable LocalTime time) {

    static Choice<NewDate> read(String typed, LocalDate today) {
        String text = bare(typed);
        Optional<Choice<DateReading>> date = DateReading.toCome(text, today);
        if (date.isPresent()) {
            return date.get().then(read -> time(read.rest(), read.date(), typed));
        }
        return time(text, null, typed);
    }

    /** Returns the text without the word that leads to a new date. */
    static String bare(String typed) {
        return typed.strip()
                .replaceFirst("(?iu)^(?:til|fra|→|->|–|-)(?=\\s|\\d)\\s*", "")
                .strip();
    }

    private static Choice<NewDate> time(String text, @Nullable LocalDate date, String typed) {
        if (text.isEmpty() && date != null) {
            return Choice.one(new NewDate(date, null));
        }
        return ClockReading.of(text)
                .orElseGet(() -> Choice.ask(new MoveWords.NewDateNotUnderstood(typed.strip())))
                .then(clock -> clock.rest().isEmpty()
                        ? Choice.one(new NewDate(date, clock.time()))
                        : Choice.ask(new MoveWords.NewDateNotUnderstood(typed.strip())));
    }
}
