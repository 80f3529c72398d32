package dk.raadslag.bot.config;

import dk.raadslag.domain.Phrase;
import java.util.Optional;
import java.util.function.Function;

/** How a text is understood, and what is said when it cannot be. */
record Form<T>(Function<String, Optional<T>> reading, Function<String, Phrase> complaint) {}
