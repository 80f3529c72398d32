package dk.raadslag.bot.pause;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reminder.PausingSending;

/** /pause: stops at once what goes to the many; /pause slut shows what will now be sent, and lets it go on. */
final class PauseCommand implements SecretariatCommand {
    private static final int LONGEST_REASON = 1_000;

    private final PausingSending pausing;
    private final DescribingPauses describing;
    private final Previewing previewing;
    private final Saying saying;

    PauseCommand(PausingSending pausing, DescribingPauses describing, Previewing previewing, Saying saying) {
        this.pausing = pausing;
        this.describing = describing;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "pause";
    }

    @Override
    public Phrase usage() {
        return new PauseWords.PauseUsage();
    }

    @Override
    public boolean tellsWhatStands() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return Spelling.same(line.arguments(), "slut")
                ? end(line, turn, network)
                : saying.say(describing.pause(pausing.pause(
                        network.id(), reason(line), turn.by().person().id(), turn.now())));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        return saying.say(
                pausing.resume(network.id(), turn.by().person().id(), turn.now())
                        ? new PauseWords.SendingResumed()
                        : new PauseWords.NotPaused());
    }

    /** Whatever is pasted with it, the sending stops. */
    private static String reason(CommandLine line) {
        String typed = (line.arguments() + "\n" + line.body()).strip();
        return typed.codePointCount(0, typed.length()) <= LONGEST_REASON
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_REASON)) + "…";
    }

    private Answering end(CommandLine line, Turn turn, Network network) {
        return pausing.of(network.id())
                .map(pause -> previewing.show(
                        new Previewing.Promise(
                                saying.text(describing.preview(
                                        pause, pausing.preview(network.id(), turn.now()), network, turn.now())),
                                Payload.empty()),
                        line,
                        turn,
                        network))
                .orElseGet(() -> saying.say(new PauseWords.NotPaused()));
    }
}
