package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.stream.Stream;

/** /hjælp: lists every command there is. */
final class HelpCommand implements SecretariatCommand {

    private final List<SecretariatCommand> others;
    private final Saying saying;

    HelpCommand(List<SecretariatCommand> others, Saying saying) {
        this.others = List.copyOf(others);
        this.saying = saying;
    }

    @Override
    public String name() {
        return "hjælp";
    }

    @Override
    public List<String> aliases() {
        return List.of("help", "?");
    }

    @Override
    public Phrase usage() {
        return new TalkWords.HelpUsage();
    }

    @Override
    public boolean worksWithoutChoice() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        List<Phrase> usages = Stream.concat(others.stream(), Stream.of(this))
                .map(SecretariatCommand::usage)
                .toList();
        return saying.say(new TalkWords.Help(network.name(), usages));
    }
}
