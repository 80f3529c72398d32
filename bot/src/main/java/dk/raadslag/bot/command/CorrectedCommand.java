package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** "Mente du …?": runs a misspelt command as it was probably meant, once that has been confirmed. */
final class CorrectedCommand implements SecretariatCommand {

    static final String NAME = "mente-du";

    private final Commands commands;
    private final KeptWords keptWords;
    private final Saying saying;

    CorrectedCommand(Commands commands, KeptWords keptWords, Saying saying) {
        this.commands = commands;
        this.keptWords = keptWords;
        this.saying = saying;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Phrase usage() {
        return new TalkWords.HelpUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return saying.say(usage());
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        keptWords
                .newestOf(turn.by().person().id())
                .filter(words -> words.activityId().equals(kept.get("activity")))
                .ifPresent(words -> keptWords.placed(words.id(), turn.now()));
        String name = kept.get("name");
        return commands.find(name)
                .orElseThrow(() -> new IllegalStateException("no command " + name))
                .run(new CommandLine(name, kept.get("arguments"), kept.get("body"), List.of()), turn, network);
    }

    static Payload payload(CommandLine meant, String activityId) {
        return Payload.empty()
                .with("name", meant.name())
                .with("arguments", meant.arguments())
                .with("body", meant.body())
                .with("activity", activityId);
    }
}
