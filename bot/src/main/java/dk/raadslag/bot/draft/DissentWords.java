package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is said to a municipality that disagrees, about the sentence it will be quoted with. */
final class DissentWords {
    private DissentWords() {}

    record HowYouStandTitle(String number) implements Phrase {}

    /**
     * What stands in the joint draft.
     *
     * @param together how many municipalities are quoted with this sentence while it is not named
     * @param chosen NAMED, UNNAMED or empty
     * @param ownName the text itself tells whose it is, though it is not named
     */
    record HowYouStand(
            String round,
            String number,
            String title,
            String municipality,
            int together,
            String text,
            List<Proposed> proposedWordings,
            String chosen,
            boolean ownName)
            implements Phrase {}

    /** A proposed wording, short enough to be shown. */
    record Proposed(String place, String current, String proposed) {}

    record NamedButton() implements Phrase {}

    record UnnamedButton() implements Phrase {}

    record ChoiceTaken(String municipality, String number, boolean named) implements Phrase {}

    record DissentNotYours() implements Phrase {}
}
