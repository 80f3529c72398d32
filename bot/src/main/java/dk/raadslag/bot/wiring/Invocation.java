package dk.raadslag.bot.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The command line: words without dashes are the command and its arguments, the rest are settings. */
record Invocation(List<String> words, List<String> settings) {

    static Invocation of(String... arguments) {
        List<String> all = List.of(arguments);
        return new Invocation(
                all.stream().filter(one -> !one.startsWith("--")).toList(),
                all.stream().filter(one -> one.startsWith("--")).toList());
    }

    String command() {
        return words.isEmpty() ? "serve" : words.get(0);
    }

    /** Tells whether the command is made of these words, whatever follows them. */
    boolean is(String... command) {
        return words.size() >= command.length
                && words.subList(0, command.length).equals(List.of(command));
    }

    Optional<String> setting(String name) {
        String start = "--" + name + "=";
        return settings.stream()
                .filter(one -> one.startsWith(start))
                .map(one -> one.substring(start.length()))
                .reduce((earlier, later) -> later);
    }

    Path config() {
        return Path.of(setting("raadslag.config").orElse("config"));
    }

    Path home() {
        return Path.of(setting("raadslag.home").orElse("data"));
    }
}
