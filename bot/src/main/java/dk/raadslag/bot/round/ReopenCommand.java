package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Network;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** /genåbn: lets a round take answers again, once it has been said who is told. */
final class ReopenCommand implements SecretariatCommand {
    private static final String ROUND = "round";
    private static final String UNTIL = "until";
    private static final String REHEARSAL = "rehearsal";

    private final ReadingReopenings reading;
    private final ReopenedRounds reopening;
    private final ChoosingRounds choosing;
    private final Previewing previewing;
    private final Saying saying;

    ReopenCommand(
            ReadingReopenings reading,
            ReopenedRounds reopening,
            ChoosingRounds choosing,
            Previewing previewing,
            Saying saying) {
        this.reading = reading;
        this.reopening = reopening;
        this.choosing = choosing;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "genåbn";
    }

    @Override
    public Phrase usage() {
        return new EndingWords.ReopenUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return reading.read(line.arguments(), network, turn.now())
                .then(meant -> reopening.possible(meant, turn, network))
                .either(meant -> preview(meant, line, turn, network), problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        Told told = kept.find(Previewing.CHOICE).flatMap(Told::named).orElse(Told.MISSING);
        return choosing.choose(kept.get(ROUND), network, turn.now())
                .either(
                        round -> saying.say(
                                reopening.reopen(new ReadingReopenings.Meant(round, until(kept)), told, turn, network)),
                        saying::say);
    }

    private static @Nullable NewDeadline until(Payload kept) {
        return kept.find(UNTIL)
                .map(LocalDateTime::parse)
                .map(at -> new NewDeadline(new Deadline(at), Boolean.parseBoolean(kept.get(REHEARSAL))))
                .orElse(null);
    }

    private Answering preview(ReadingReopenings.Meant meant, CommandLine line, Turn turn, Network network) {
        Payload payload = Payload.empty().with(ROUND, meant.round().id().value());
        NewDeadline until = meant.until();
        if (until != null) {
            payload = payload.with(UNTIL, until.deadline().at().toString())
                    .with(REHEARSAL, Boolean.toString(until.rehearsal()));
        }
        List<Previewing.Way> ways = Arrays.stream(Told.values())
                .map(told -> new Previewing.Way(saying.plain(new EndingWords.ToldButton(told.name())), told.name()))
                .toList();
        String words = saying.text(reopening.preview(meant, network));
        return previewing.show(new Previewing.Promise(words, payload), ways, line, turn, network);
    }
}
