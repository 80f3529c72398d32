package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Question;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Appointment;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about everything stored of a person, and about forgetting them. */
final class ErasureWords {
    private ErasureWords() {}

    record ErasesSecretariat(String email) implements Phrase {}

    /** Names nobody either: whoever was erased must not come back as an echo. */
    record NobodyToErase() implements Question {}

    record ServesElsewhere(String name) implements Phrase {}

    record NobodyHeld() implements Question {}

    record HeldElsewhere(String name) implements Question {}

    record DetailsFile(String name, DraftLinks.Link file, long minutes) implements Phrase {}

    /** What stands in the place of a name; the role is the constant's name, or null for somebody without one. */
    record CalledAfterErasing(@Nullable String role) implements Phrase {
        /** Returns what is said of somebody who held these; who only ever deputised held none. */
        static CalledAfterErasing of(List<Appointment> held) {
            return new CalledAfterErasing(held.stream()
                    .map(Appointment::role)
                    .min(Comparator.naturalOrder())
                    .map(Enum::name)
                    .orElse(null));
        }
    }

    /**
     * What erasing does.
     *
     * @param left what stands in the place of the name
     * @param held what the person is until then
     * @param others the secretariat's other networks that lose the person too
     * @param network by whose file of contacts the person might come back
     */
    record Erasing(
            ContactWords.Who who,
            String left,
            List<ContactWords.EndedRole> held,
            List<String> holes,
            List<ContactWords.Moved> moved,
            List<String> others,
            String network)
            implements Phrase {}

    /** Names nobody: this answer is kept after the name is gone. */
    record Erased(String left, List<String> holes) implements Phrase {}
}
