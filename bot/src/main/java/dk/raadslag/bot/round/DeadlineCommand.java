package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import java.time.LocalDateTime;

/** /frist: moves a round's deadline, or gives one municipality more time, once confirmed. */
final class DeadlineCommand implements SecretariatCommand {
    private final ReadingMoves reading;
    private final MovedDeadlines moving;
    private final Previewing previewing;
    private final Saying saying;

    DeadlineCommand(ReadingMoves reading, MovedDeadlines moving, Previewing previewing, Saying saying) {
        this.reading = reading;
        this.moving = moving;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "frist";
    }

    @Override
    public Phrase usage() {
        return new MoveWords.DeadlineUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return reading.read(line.arguments(), network, turn.now())
                .then(move -> moving.possible(move, turn))
                .either(move -> preview(move, line, turn, network), problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        NewDeadline wanted = new NewDeadline(
                new Deadline(LocalDateTime.parse(kept.get("to"))), Boolean.parseBoolean(kept.get("rehearsal")));
        return reading.kept(
                        new ReadingMoves.Kept(kept.get("round"), kept.get("municipality"), wanted), network, turn.now())
                .either(move -> saying.say(moving.move(move, turn)), saying::say);
    }

    private Answering preview(MeantMove move, CommandLine line, Turn turn, Network network) {
        MunicipalityCode code = move.code();
        Payload payload = Payload.empty()
                .with("round", move.round().id().value())
                .with("municipality", code == null ? ReadingMoves.Kept.EVERYBODY : code.value())
                .with("to", move.wanted().deadline().at().toString())
                .with("rehearsal", Boolean.toString(move.wanted().rehearsal()));
        String words = saying.text(moving.preview(move, network));
        return previewing.show(new Previewing.Promise(words, payload), line, turn, network);
    }
}
