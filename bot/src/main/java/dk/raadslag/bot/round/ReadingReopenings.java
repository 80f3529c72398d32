package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Works out what a typed /genåbn means: which round, and until when. */
final class ReadingReopenings {
    private static final Pattern DEADLINE =
            Pattern.compile("(?<round>.*?)(?:^|\\s)frist(?:en)?(?:\\s+(?<until>.*))?", Pattern.CASE_INSENSITIVE);

    private final ChoosingRounds choosing;
    private final ReadingNewDeadlines deadlines;

    ReadingReopenings(ChoosingRounds choosing, ReadingNewDeadlines deadlines) {
        this.choosing = choosing;
        this.deadlines = deadlines;
    }

    /** The round meant, and its new deadline if one was typed. */
    record Meant(Round round, @Nullable NewDeadline until) {}

    Choice<Meant> read(String typed, Network network, Instant now) {
        Matcher parts = DEADLINE.matcher(typed.strip());
        boolean named = parts.matches();
        return choosing.choose(named ? parts.group("round").strip() : typed, network, now)
                .then(round -> named
                        ? until(parts.group("until"), now).then(until -> Choice.one(new Meant(round, until)))
                        : Choice.one(new Meant(round, null)));
    }

    private Choice<NewDeadline> until(@Nullable String typed, Instant now) {
        String text = typed == null ? "" : typed;
        return deadlines
                .in(text, LocalTime.NOON, now)
                .orElseGet(() -> Choice.ask(new RequestWords.DeadlineNotUnderstood(text)))
                .then(found -> found.rest().isEmpty()
                        ? Choice.one(found.deadline())
                        : Choice.ask(new MoveWords.WordsLeft(found.rest())));
    }
}
