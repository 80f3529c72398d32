package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** /skift: chooses among several networks. */
final class SwitchCommand implements SecretariatCommand {

    static final String NAME = "skift";

    private final ChoosingNetworks networks;
    private final Saying saying;

    SwitchCommand(ChoosingNetworks networks, Saying saying) {
        this.networks = networks;
        this.saying = saying;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Phrase usage() {
        return new TalkWords.SwitchUsage();
    }

    @Override
    public boolean worksWithoutChoice() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        if (line.arguments().isEmpty()) {
            return networks.ask(turn.by());
        }
        return meant(line.arguments(), turn)
                .map(chosen -> networks.choose(turn.by(), chosen))
                .orElseGet(() ->
                        saying.say(new TalkWords.NoSuchNetwork(line.arguments(), ChoosingNetworks.offered(turn.by()))));
    }

    private static Optional<Network> meant(String typed, Turn turn) {
        return turn.by().serves().stream()
                .filter(network -> names(network).anyMatch(name -> Spelling.same(name, typed)))
                .findFirst()
                .or(() -> onlyOneContaining(Spelling.fold(typed), turn));
    }

    private static Optional<Network> onlyOneContaining(String part, Turn turn) {
        List<Network> found = turn.by().serves().stream()
                .filter(network ->
                        names(network).anyMatch(name -> Spelling.fold(name).contains(part)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<String> names(Network network) {
        return Stream.of(network.shortName(), network.id().value(), network.name());
    }
}
