package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.util.List;

/** /afsendt: marks the newest version as handed on, asks first where something is not in it, and offers to let those who only receive have it; it is not touched again. */
final class SentCommand implements SecretariatCommand {
    private static final String ROUND = "round";
    private static final String VERSION = "version";

    private final DraftRounds choosing;
    private final MarkingSent marking;
    private final OfferingPapers papers;
    private final Previewing previewing;
    private final Saying saying;

    SentCommand(
            DraftRounds choosing, MarkingSent marking, OfferingPapers papers, Previewing previewing, Saying saying) {
        this.choosing = choosing;
        this.marking = marking;
        this.papers = papers;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "afsendt";
    }

    @Override
    public Phrase usage() {
        return new DraftWords.SentUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.choose(line.arguments(), network, turn.now())
                .either(
                        round -> marking.doubts(round, network, turn.now())
                                .map(doubts -> asked(doubts, round, turn, network))
                                .orElseGet(() -> marked(round, turn, network)),
                        problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        if (kept.find(VERSION).isPresent()) {
            CommandLine again = new CommandLine(name(), kept.get(ROUND), "", List.of());
            return choosing.choose(kept.get(ROUND), network, turn.now())
                    .either(
                            round -> isNewest(kept, round) ? marked(round, turn, network) : run(again, turn, network),
                            problem -> saying.wrong(problem, this));
        }
        return choosing.choose(OfferingPapers.roundOf(kept), network, turn.now())
                .either(
                        round -> papers.confirmed(round, kept, line(round), turn, network),
                        problem -> saying.wrong(problem, this));
    }

    private Answering marked(Round round, Turn turn, Network network) {
        return papers.after(marking.mark(round, turn, network), round, line(round), turn, network);
    }

    private Answering asked(DraftWords.UnfinishedDraft doubts, Round round, Turn turn, Network network) {
        Payload payload =
                Payload.empty().with(ROUND, round.id().value()).with(VERSION, Integer.toString(doubts.version()));
        return previewing.show(new Previewing.Promise(saying.text(doubts), payload), line(round), turn, network);
    }

    private boolean isNewest(Payload kept, Round round) {
        return marking.newest(round)
                .filter(newest -> Integer.toString(newest.version()).equals(kept.get(VERSION)))
                .isPresent();
    }

    private CommandLine line(Round round) {
        return new CommandLine(name(), round.id().value(), "", List.of());
    }
}
