package dk.raadslag.bot.conversation;

import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.util.List;

/**
 * Somebody known, as the networks know them.
 *
 * @param serves the networks in whose secretariat they are
 * @param belongsTo the networks in which they have an appointment on duty today
 */
public record Speaking(Person person, List<Network> serves, List<Network> belongsTo) {

    /** Copies the lists. */
    public Speaking {
        serves = List.copyOf(serves);
        belongsTo = List.copyOf(belongsTo);
    }
}
