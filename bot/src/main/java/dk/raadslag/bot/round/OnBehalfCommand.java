package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.bot.round.ReadingOnBehalf.Understood;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.Optional;

/** /svar: enters a municipality's answer for it; one clear line at once, everything else after a preview. */
final class OnBehalfCommand implements SecretariatCommand {

    private final ReadingOnBehalf reading;
    private final EnteringOnBehalf entering;
    private final EnteringGathered gathered;
    private final ChoosingRounds choosing;
    private final Previewing previewing;
    private final Saying saying;

    OnBehalfCommand(
            ReadingOnBehalf reading,
            EnteringOnBehalf entering,
            EnteringGathered gathered,
            ChoosingRounds choosing,
            Previewing previewing,
            Saying saying) {
        this.reading = reading;
        this.entering = entering;
        this.gathered = gathered;
        this.choosing = choosing;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "svar";
    }

    @Override
    public Phrase usage() {
        return new OnBehalfWords.OnBehalfUsage();
    }

    @Override
    public Optional<CommandLine> naming(CommandLine line, String which) {
        return ChoosingRounds.looksLikeRound(which) ? SecretariatCommand.super.naming(line, which) : Optional.empty();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return reading.meant(line, turn, network)
                .either(meant -> enter(meant, line, turn, network), problem -> saying.wrong(problem, this));
    }

    private Answering enter(ReadingOnBehalf.Meant meant, CommandLine line, Turn turn, Network network) {
        return gathered.enter(meant, turn, network)
                .map(saying::say)
                .orElseGet(() -> position(meant, line, turn, network));
    }

    private Answering position(ReadingOnBehalf.Meant meant, CommandLine line, Turn turn, Network network) {
        return reading.read(meant, turn)
                .either(
                        understood -> line.body().isEmpty() && understood.isClear()
                                ? enter(understood.entry(), turn)
                                : preview(understood, line, turn, network),
                        problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        return choosing.choose(kept.get("round"), network, turn.now())
                .either(round -> enter(OnBehalf.read(kept, round, network), turn), saying::say);
    }

    private Answering enter(OnBehalf entry, Turn turn) {
        return saying.say(entering.enter(entry, turn));
    }

    private Answering preview(Understood understood, CommandLine line, Turn turn, Network network) {
        String words = saying.text(entering.preview(understood, turn));
        CommandLine repeatable = new CommandLine(line.name(), line.arguments(), "", List.of());
        return previewing.show(new Previewing.Promise(words, understood.entry().payload()), repeatable, turn, network);
    }
}
