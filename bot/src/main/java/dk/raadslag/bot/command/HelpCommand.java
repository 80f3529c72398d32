package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Speaking;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.stream.Stream;

/** /hjælp: lists what this person may do; with the name of a command, how that one is used. */
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
        return others.stream()
                .filter(command ->
                        Spelling.same(command.name(), line.arguments().replaceFirst("^/", "")))
                .findFirst()
                .map(command -> saying.say(command.usage()))
                .orElseGet(() -> everything(turn.by()));
    }

    /** Who serves one network has nothing to switch to. */
    private Answering everything(Speaking by) {
        List<Phrase> usages = Stream.concat(others.stream(), Stream.of(this))
                .filter(command -> by.serves().size() > 1 || !command.name().equals(SwitchCommand.NAME))
                .map(SecretariatCommand::usage)
                .toList();
        return saying.say(new TalkWords.Help(names(by.serves()), usages, names(by.belongsTo())));
    }

    private static List<String> names(List<Network> networks) {
        return networks.stream().map(Network::name).toList();
    }
}
