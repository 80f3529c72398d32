package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clock time at the beginning of a text: "kl. 12", "12.30", "15", "inden middag".
 *
 * @param rest what follows the time
 */
public record ClockReading(LocalTime time, String rest) {

    private static final Pattern CLOCK = Pattern.compile(
            "\\s*(?:kl(?:okken)?\\b\\.?\\s*|kl\\.?)?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?![\\p{L}\\d/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOON =
            Pattern.compile("\\s*(?:inden\\s+|kl\\.?\\s*)?middag\\b", Pattern.CASE_INSENSITIVE);

    /** Returns the time, or that there is no such time; empty when the text does not begin with one. */
    public static Optional<Choice<ClockReading>> of(String text) {
        Matcher noon = NOON.matcher(text);
        if (noon.lookingAt()) {
            return Optional.of(Choice.one(new ClockReading(LocalTime.NOON, rest(text, noon))));
        }
        Matcher clock = CLOCK.matcher(text);
        return clock.lookingAt() ? Optional.of(read(text, clock)) : Optional.empty();
    }

    private static Choice<ClockReading> read(String text, Matcher clock) {
        int hour = Integer.parseInt(clock.group("hour"));
        int minute = clock.group("minute") == null ? 0 : Integer.parseInt(clock.group("minute"));
        return hour > 23 || minute > 59
                ? Choice.ask(new MeetingWords.NoSuchTime(clock.group().strip()))
                : Choice.one(new ClockReading(LocalTime.of(hour, minute), rest(text, clock)));
    }

    private static String rest(String text, Matcher form) {
        return text.substring(form.end()).replaceFirst("^[\\s,;]+", "").strip();
    }
}
