package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.round.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deadlines of seconds, "+60s" with reminders "-40s,-20s", where rehearsals are allowed. */
final class Rehearsals {

    private static final Pattern LENGTH =
            Pattern.compile("[+-]?\\s*(\\d{1,6})\\s*(s|sek|m|min|t)?", Pattern.CASE_INSENSITIVE);

    private final boolean allowed;

    Rehearsals(boolean allowed) {
        this.allowed = allowed;
    }

    static boolean looksLikeOne(String typed) {
        return typed.startsWith("+");
    }

    Choice<Timing> read(String typed, String reminders, Instant now) {
        if (!allowed) {
            return Choice.ask(new RequestWords.OnlyInRehearsals(typed));
        }
        return length(typed)
                .map(length -> before(reminders).then(before -> Choice.one(timing(length, before, now))))
                .orElseGet(() -> Choice.ask(new RequestWords.DeadlineNotUnderstood(typed)));
    }

    private static Timing timing(Duration length, List<Duration> before, Instant now) {
        Instant end = now.plus(length).truncatedTo(ChronoUnit.MILLIS);
        return new Timing(
                new Deadline(DanishTime.at(end)), new Pace.Rehearsal(before), Timing.Source.REHEARSAL, length);
    }

    private static Choice<List<Duration>> before(String typed) {
        List<Duration> read = new ArrayList<>();
        for (String part : typed.isEmpty() ? new String[0] : typed.split("[,;\\s]+")) {
            Optional<Duration> length = length(part);
            if (length.isEmpty()) {
                return Choice.ask(new RequestWords.RemindersNotUnderstood(typed));
            }
            read.add(length.get());
        }
        return Choice.one(List.copyOf(read));
    }

    private static Optional<Duration> length(String typed) {
        Matcher form = LENGTH.matcher(typed.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(form.group(1));
        String unit = form.group(2) == null ? "s" : form.group(2).toLowerCase(java.util.Locale.ROOT);
        return Optional.of(
                switch (unit) {
                    case "m", "min" -> Duration.ofMinutes(number);
                    case "t" -> Duration.ofHours(number);
                    default -> Duration.ofSeconds(number);
                });
    }
}
