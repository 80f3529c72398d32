package dk.raadslag.bot.log;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said about what happened. */
final class LogWords {
    private LogWords() {}

    record LogUsage() implements Phrase {}

    record NothingLogged(String subject) implements Question {}

    record NoSuchPage(int page, int pages) implements Phrase {}

    /**
     * A page of lines, oldest first.
     *
     * @param typed how the log was asked for, to ask for the next page by
     */
    record LogPage(String subject, String typed, List<Day> days, int page, int pages) implements Phrase {}

    /** What happened on one day. */
    record Day(LocalDate date, List<Phrase> lines) {}

    /** Something somebody did; {@code where} is the round or meeting, null where all lines are about the same. */
    record DeedLine(
            String clock,
            String by,
            String deed,
            Map<String, String> details,
            @Nullable String where) implements Phrase {}

    /** The same where nothing stands around it; an empty name is the bot itself. */
    record ToldDeed(String by, String deed, Map<String, String> details) implements Phrase {}

    /** A message that reached so many; {@code names} only where they are few enough to be read. */
    record ReachedLine(
            String clock,
            String kind,
            int people,
            int mailed,
            List<String> names,
            @Nullable String where) implements Phrase {}

    /** Those who were not reached; an empty reason tells that it is not known whether they were. */
    record NotReachedLine(
            String clock,
            String kind,
            List<String> names,
            String reason,
            @Nullable String where) implements Phrase {}

    record WaitingLine(
            String clock, String kind, int people, @Nullable String where) implements Phrase {}
}
