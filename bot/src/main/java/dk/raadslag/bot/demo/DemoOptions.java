package dk.raadslag.bot.demo;

import dk.raadslag.bot.config.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the demo is to be played.
 *
 * @param agenda the agenda to use, or null for the one that ships with the program
 * @param out where copies of the drafts are wanted, or null for none
 * @param exit whether to end when the round is done
 */
public record DemoOptions(
        String network, @Nullable Path agenda, @Nullable Path out, boolean exit) {

    private static final List<String> OPTIONS = List.of("--network", "--agenda", "--out");
    private static final String USUAL_NETWORK = "koebenhavns-omegn-nord";

    /** Reads the options of a command line; what is no option of the demo is left to Spring. */
    public static DemoOptions read(List<String> arguments) {
        return new DemoOptions(
                value(arguments, "--network=").orElse(USUAL_NETWORK),
                value(arguments, "--agenda=").map(Path::of).orElse(null),
                value(arguments, "--out=").map(Path::of).orElse(null),
                arguments.contains("--exit"));
    }

    /** Refuses what is found to be wrong before anything is started; {@code networks} are the ids there are. */
    public void check(List<String> arguments, List<String> networks) {
        arguments.stream().filter(DemoOptions::isUnknown).findFirst().ifPresent(unknown -> {
            throw new StartRefused(new DemoRefusals.NoSuchOption(unknown));
        });
        if (!networks.contains(network)) {
            throw new StartRefused(new DemoRefusals.NoSuchNetwork(network, networks));
        }
        if (agenda != null && !(Files.isRegularFile(agenda) && Files.isReadable(agenda))) {
            throw new StartRefused(new DemoRefusals.NoSuchAgenda(agenda.toString()));
        }
    }

    /** A name with a dot is a setting of the bot. */
    private static boolean isUnknown(String argument) {
        String name = argument.split("=", 2)[0];
        return !name.contains(".") && !argument.equals("--exit") && !(OPTIONS.contains(name) && argument.contains("="));
    }

    private static Optional<String> value(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst();
    }
}
