package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.bot.reply.ConsentResults;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.ClosingRounds;
import dk.raadslag.domain.round.Round;
import java.util.List;

/** /luk: ends a round before its deadline, once confirmed. */
final class CloseCommand implements SecretariatCommand {

    private static final String ROUND = "round";

    private final ChoosingRounds choosing;
    private final ClosingRounds closing;
    private final Results results;
    private final Previewing previewing;
    private final Saying saying;

    CloseCommand(
            ChoosingRounds choosing, ClosingRounds closing, Results results, Previewing previewing, Saying saying) {
        this.choosing = choosing;
        this.closing = closing;
        this.results = results;
        this.previewing = previewing;
        this.saying = saying;
    }

    /** What a round has come to: where its municipalities stand, and how they fall when they were asked to consent. */
    record Results(Standings standings, ConsentResults consent) {}

    @Override
    public String name() {
        return "luk";
    }

    @Override
    public Phrase usage() {
        return new StatusWords.CloseUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.chooseOpen(line.arguments(), network, turn.now())
                .either(
                        round -> round.isOpen(turn.now())
                                ? preview(round, line, turn, network)
                                : saying.say(isClosed(round)),
                        problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        return choosing.choose(Payload.read(payload).get(ROUND), network, turn.now())
                .either(round -> saying.say(close(round, turn, network)), saying::say);
    }

    private Phrase close(Round round, Turn turn, Network network) {
        return closing.close(round, turn.by().person().id(), turn.now())
                ? closed(round, turn, network)
                : isClosed(round);
    }

    private Phrase closed(Round round, Turn turn, Network network) {
        if (round.kind().binds()) {
            return new StatusWords.ConsentClosed(
                    round.id().value(),
                    round.title(),
                    results.consent().of(round.closed(turn.now()), network, turn.now()));
        }
        Standing standing = results.standings().of(round);
        return new StatusWords.RoundClosed(
                round.id().value(),
                round.title(),
                round.kind(),
                round.asked().size(),
                replied(standing).size(),
                partly(standing, network));
    }

    private Answering preview(Round round, CommandLine line, Turn turn, Network network) {
        Standing standing = results.standings().of(round);
        List<MunicipalityStanding> missing = standing.municipalities().stream()
                .filter(one -> !one.hasReplied())
                .toList();
        String words = saying.text(new StatusWords.ClosePreview(
                round.id().value(),
                round.title(),
                round.deadline(),
                round.asked().size(),
                replied(standing).size(),
                Standings.names(missing, network),
                partly(standing, network)));
        Payload payload = Payload.empty().with(ROUND, round.id().value());
        return previewing.show(new Previewing.Promise(words, payload), line, turn, network);
    }

    private static List<MunicipalityStanding> replied(Standing standing) {
        return standing.municipalities().stream()
                .filter(MunicipalityStanding::hasReplied)
                .toList();
    }

    private static List<StatusWords.PartialLine> partly(Standing standing, Network network) {
        return Standings.sorted(standing.municipalities(), network).stream()
                .filter(one -> one.status() == MunicipalityStanding.Status.PARTIAL)
                .map(one -> new StatusWords.PartialLine(network.nameOf(one.municipality()), one.missing()))
                .toList();
    }

    private static Phrase isClosed(Round round) {
        return new StatusWords.RoundIsClosed(round.id().value(), round.title(), round.deadline());
    }
}
