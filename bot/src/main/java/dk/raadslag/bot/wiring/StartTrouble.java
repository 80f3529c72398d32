package dk.raadslag.bot.wiring;

import dk.raadslag.bot.config.BrokenConfigException;
import dk.raadslag.bot.config.StartRefused;
import dk.raadslag.bot.wiring.ProgramWords.CouldNotStart;
import dk.raadslag.domain.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells in a line why the bot could not be started. */
record StartTrouble(Wording wording) {

    String inWords(Throwable failure) {
        List<Throwable> chain =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        return chain.stream()
                .flatMap(one -> told(one).stream())
                .findFirst()
                .orElseGet(() -> wording.plain(new CouldNotStart(firstLine(chain.get(chain.size() - 1)))));
    }

    private Optional<String> told(Throwable one) {
        if (one instanceof StartRefused refused) {
            return Optional.of(wording.plain(refused.why()));
        }
        return one instanceof BrokenConfigException broken
                ? Optional.of(broken.getMessage() + "\n" + broken.advice())
                : Optional.empty();
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
