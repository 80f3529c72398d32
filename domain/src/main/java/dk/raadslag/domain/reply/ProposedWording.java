package dk.raadslag.domain.reply;

import java.util.Optional;

/**
 * How a municipality would rather have a place in a paper read; kept as typed, without the white space around it.
 *
 * @param place page and paragraph; empty where it is not told
 * @param current how it reads now; empty where something is to be added
 * @param proposed how it should read; empty where something is to be left out
 */
public record ProposedWording(String place, String current, String proposed) {
    /** Strips the texts, and refuses a proposal that changes nothing. */
    public ProposedWording {
        place = place.strip();
        current = current.strip();
        proposed = proposed.strip();
        if (current.equals(proposed)) {
            throw new IllegalArgumentException("a proposed wording must differ from the current one");
        }
    }

    /** Makes a proposal; empty where nothing would change. */
    public static Optional<ProposedWording> of(String place, String current, String proposed) {
        return current.strip().equals(proposed.strip())
                ? Optional.empty()
                : Optional.of(new ProposedWording(place, current, proposed));
    }
}
