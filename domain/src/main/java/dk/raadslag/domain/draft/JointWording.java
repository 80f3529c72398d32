package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;

/**
 * What the municipalities say together on one item, in the secretariat's own words.
 *
 * @param version counts the item's versions in this round, from 1
 * @param text the words; empty where the earlier ones were taken away
 */
public record JointWording(RoundId round, String item, int version, String text, PersonId by, Instant at) {
    /** Strips the text. */
    public JointWording {
        text = text.strip();
    }

    /** Tells whether this takes the earlier words away. */
    public boolean isRemoval() {
        return text.isEmpty();
    }
}
