package dk.raadslag.bot.conversation;

import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody known, as the networks know them.
 *
 * @param serves the networks in whose secretariat they are
 * @param belongsTo the networks in which they have an appointment, or will have one
 */
public record Speaking(Person person, List<Network> serves, List<Network> belongsTo) {

    /** Copies the lists. */
    public Speaking {
        serves = List.copyOf(serves);
        belongsTo = List.copyOf(belongsTo);
    }

    /** Tells whether any network knows them today. */
    public boolean isKnownSomewhere() {
        return !serves.isEmpty() || !belongsTo.isEmpty();
    }

    /** Returns every network that knows them, each once. */
    public List<Network> networks() {
        return Stream.concat(serves.stream(), belongsTo.stream()).distinct().toList();
    }

    /** Returns the network with this id, if they are in its secretariat. */
    public Optional<Network> serving(NetworkId network) {
        return among(serves, network.value());
    }

    /** Returns the network a button names by its id, if they are in its secretariat. */
    public Optional<Network> serving(String network) {
        return among(serves, network);
    }

    /** Returns the network with this id, if they have an appointment in it. */
    public Optional<Network> belongingTo(NetworkId network) {
        return among(belongsTo, network.value());
    }

    private static Optional<Network> among(List<Network> networks, String id) {
        return networks.stream().filter(one -> one.id().value().equals(id)).findFirst();
    }
}
