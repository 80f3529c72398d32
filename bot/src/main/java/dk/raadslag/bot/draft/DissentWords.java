package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is said to a municipality that disagrees, about the sentence it will be quoted with. */
final class DissentWords {
    private DissentWords() {}

    record HowYouStandTitle(String number) implements Phrase {}

    /** What stands in the joint draft; {@code chosen} is NAMED, UNNAMED or empty. */
    record HowYouStand(
            String round,
            String number,
            String title,
            String municipality,
            String text,
            List<Proposed> proposedWordings,
            String chosen)
            implements Phrase {}

    /** A proposed wording, short enough to be shown. */
    record Proposed(String place, String current, String proposed) {}

    record NamedButton() implements Phrase {}

    record UnnamedButton() implements Phrase {}

    record ChoiceTaken(String municipality, String number, boolean named) implements Phrase {}

    record DissentNotYours() implements Phrase {}
}
