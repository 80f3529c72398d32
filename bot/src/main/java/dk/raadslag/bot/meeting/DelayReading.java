package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "2 dage for sent", "to hverdage senere", "en uge": how many working days late. */
final class DelayReading {
    private static final int WORKING_WEEK = 5;
    private static final int MOST = 60;
    private static final List<String> NUMBERS =
            List.of("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti");
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\p{L}\\d+−–-])(?<number>\\d{1,2}|\\p{L}+)\\s+(?:hele\\s+)?"
                    + "(?:(?<weeks>uger?)|(?:hver|arbejds|kalender)?dage?)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EARLY =
            Pattern.compile("(?iu)\\bfor\\s+tidligt\\b|\\btidligere\\b|\\bfør\\s+tid|\\bi\\s+god\\s+tid");

    private DelayReading() {}

    /** Returns the delay; empty when the text tells no span. */
    static Optional<Choice<Integer>> of(String typed) {
        if (EARLY.matcher(typed).find()) {
            return Optional.of(Choice.ask(new PlanWords.EarlyIsFine()));
        }
        Matcher span = SPAN.matcher(typed);
        while (span.find()) {
            int number = number(span.group("number"));
            int days = span.group("weeks") == null ? number : number * WORKING_WEEK;
            if (days > 0) {
                return Optional.of(
                        days > MOST ? Choice.ask(new PlanWords.HowLate(typed)) : Choice.one(Integer.valueOf(days)));
            }
        }
        return Optional.empty();
    }

    private static int number(String typed) {
        String folded = Spelling.fold(typed).replaceFirst("^(?:een|et|ét|én)$", "en");
        return folded.chars().allMatch(Character::isDigit) ? Integer.parseInt(folded) : NUMBERS.indexOf(folded);
    }
}
