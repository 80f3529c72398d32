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
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.round.CallingOffRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.TellingAsked;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** /annuller: calls a round off, once confirmed. */
final class CallOffCommand implements SecretariatCommand {
    private static final String ROUND = "round";

    private final ChoosingRounds choosing;
    private final CallingOffRounds callingOff;
    private final TellingAsked telling;
    private final Standings standings;
    private final Previewing previewing;
    private final Saying saying;

    CallOffCommand(
            ChoosingRounds choosing,
            CallingOffRounds callingOff,
            TellingAsked telling,
            Standings standings,
            Previewing previewing,
            Saying saying) {
        this.choosing = choosing;
        this.callingOff = callingOff;
        this.telling = telling;
        this.standings = standings;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "annuller";
    }

    @Override
    public List<String> aliases() {
        return List.of("annullér", "aflys");
    }

    @Override
    public Phrase usage() {
        return new EndingWords.CallOffUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.choose(line.arguments(), network, turn.now())
                .either(
                        round -> round.isCalledOff()
                                ? saying.say(calledOff(round))
                                : preview(round, line, turn, network),
                        problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        return choosing.choose(Payload.read(payload).get(ROUND), network, turn.now())
                .either(round -> saying.say(callOff(round, turn)), saying::say);
    }

    private Phrase callOff(Round round, Turn turn) {
        OptionalInt told = callingOff.callOff(round.id(), turn.by().person().id(), turn.now());
        return told.isPresent()
                ? new EndingWords.CallOffDone(round.id().value(), round.title(), told.getAsInt())
                : calledOff(round);
    }

    private static Phrase calledOff(Round round) {
        return new EndingWords.IsCalledOff(round.id().value(), round.title());
    }

    private Answering preview(Round round, CommandLine line, Turn turn, Network network) {
        int reached = telling.reached(round, Intent.News.What.CALLED_OFF, Set.copyOf(round.asked()))
                .size();
        String words = saying.text(new EndingWords.CallOffPreview(
                round.id().value(), round.title(), reached, (int) standings.of(round).municipalities().stream()
                        .filter(MunicipalityStanding::hasReplied)
                        .count()));
        Payload payload = Payload.empty().with(ROUND, round.id().value());
        return previewing.show(new Previewing.Promise(words, payload), line, turn, network);
    }
}
