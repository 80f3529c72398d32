package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.casework.CaseRefusal;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** Shows a deed, and does it after a yes if it is still the same. */
final class Confirming {
    private static final String TYPED = "typed";
    private static final String TEXT = "text";
    private static final String MARK = "mark";

    private final Previewing previewing;
    private final Saying saying;

    Confirming(Previewing previewing, Saying saying) {
        this.previewing = previewing;
        this.saying = saying;
    }

    /** Reads a command line. */
    interface Reading {
        Choice<CaseDeed> read(CommandLine line, Turn turn, Network network);
    }

    Answering show(Reading reading, SecretariatCommand command, CommandLine line, Turn turn, Network network) {
        return reading.read(line, turn, network)
                .either(deed -> show(deed, false, line, turn, network), problem -> problem(problem, command));
    }

    /** Whoever typed it right is told why it cannot be, not how to type it. */
    private Answering problem(Phrase problem, SecretariatCommand command) {
        return problem instanceof CaseRefusal ? saying.say(problem) : saying.wrong(problem, command);
    }

    Answering confirmed(Reading reading, SecretariatCommand command, String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        CommandLine line = new CommandLine(command.name(), kept.get(TYPED), kept.get(TEXT), List.of());
        return reading.read(line, turn, network)
                .either(
                        deed -> deed.mark().equals(kept.get(MARK))
                                ? saying.say(deed.carryOut())
                                : show(deed, true, line, turn, network),
                        saying::say);
    }

    private Answering show(CaseDeed deed, boolean changed, CommandLine line, Turn turn, Network network) {
        Payload payload = Payload.empty()
                .with(TYPED, line.arguments())
                .with(TEXT, line.body())
                .with(MARK, deed.mark());
        return previewing.show(
                new Previewing.Promise(saying.text(deed.preview(changed)), payload),
                new CommandLine(line.name(), line.arguments(), "", List.of()),
                turn,
                network);
    }
}
