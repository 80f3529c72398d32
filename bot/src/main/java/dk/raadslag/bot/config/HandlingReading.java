package dk.raadslag.bot.config;

import dk.raadslag.domain.network.Handling;
import java.util.List;
import java.util.Optional;

/** Reads how long before a meeting a case must be with the forum, and who sees to it. */
final class HandlingReading {
    private static final List<String> KEYS = List.of("name", "email");

    private HandlingReading() {}

    static Handling read(Block forum) {
        return new Handling(
                forum.get("papers", Forms.DAYS).orElse(Handling.USUAL.papers()),
                forum.get("acts")
                        .flatMap(value -> value.block(KEYS))
                        .flatMap(HandlingReading::actor)
                        .orElse(null));
    }

    private static Optional<Handling.Actor> actor(Block block) {
        return block.requiredWords("name")
                .map(name ->
                        new Handling.Actor(name, block.get("email", Forms.EMAIL).orElse(null)));
    }
}
