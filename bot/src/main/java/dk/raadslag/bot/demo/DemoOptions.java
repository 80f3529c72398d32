package dk.raadslag.bot.demo;

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

    private static final String USUAL_NETWORK = "koebenhavns-omegn-nord";

    /** Reads the options of a command line; what is no option of the demo is left to Spring. */
    public static DemoOptions read(List<String> arguments) {
        return new DemoOptions(
                value(arguments, "--network=").orElse(USUAL_NETWORK),
                value(arguments, "--agenda=").map(Path::of).orElse(null),
                value(arguments, "--out=").map(Path::of).orElse(null),
                arguments.contains("--exit"));
    }

    private static Optional<String> value(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst();
    }
}
