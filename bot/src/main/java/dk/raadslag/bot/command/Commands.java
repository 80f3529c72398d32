package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.SecretariatCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All commands there are, found by what was typed. */
final class Commands {

    private static final int MOST_NEAR = 4;

    private final List<SecretariatCommand> all;

    Commands(List<SecretariatCommand> all) {
        this.all = List.copyOf(all);
    }

    Optional<SecretariatCommand> find(String word) {
        return all.stream()
                .filter(command -> names(command).anyMatch(name -> Spelling.same(name, word)))
                .findFirst();
    }

    /** Returns the commands whose names are a slip of the hand away, the likeliest first. */
    List<SecretariatCommand> near(String word) {
        return Spelling.near(word, all.stream().flatMap(Commands::names).toList()).stream()
                .flatMap(name -> find(name).stream())
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    Optional<SecretariatCommand> takingFileAlone(String name) {
        return all.stream().filter(command -> command.takesFileAlone(name)).findFirst();
    }

    private static Stream<String> names(SecretariatCommand command) {
        return Stream.concat(Stream.of(command.name()), command.aliases().stream());
    }
}
