package dk.raadslag.bot.command;

import java.util.Optional;
import java.util.Set;

/** The short answers that confirm or drop a preview. */
enum YesOrNo {
    YES,
    NO;

    private static final Set<String> YES_WORDS = Set.of(
            "ja", "ja-tak", "jatak", "jo", "jo-tak", "jep", "ok", "okay", "ok-tak", "fint", "send", "ja-send", "ja-ok");
    private static final Set<String> NO_WORDS =
            Set.of("nej", "nej-tak", "nejtak", "nej-ikke", "drop", "drop-det", "stop", "fortryd");

    static Optional<YesOrNo> read(String text) {
        String said = Spelling.fold(text.replaceAll("[^\\p{L}\\s]", " "));
        if (YES_WORDS.contains(said)) {
            return Optional.of(YES);
        }
        return NO_WORDS.contains(said) ? Optional.of(NO) : Optional.empty();
    }
}
