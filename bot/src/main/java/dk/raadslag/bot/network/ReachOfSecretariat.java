package dk.raadslag.bot.network;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows over whom a secretariat may decide, where one installation serves several. */
final class ReachOfSecretariat {
    private final Contacts contacts;

    ReachOfSecretariat(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Tells whether only other secretariats' networks know this person, so that nothing must be said of them here. */
    boolean isStranger(Person person, Turn turn) {
        List<NetworkId> known = contacts.networksOf(person.id());
        return !known.isEmpty() && served(turn).stream().noneMatch(known::contains);
    }

    /** Tells whether this person is, or will be, something in a network of another secretariat. */
    boolean servesElsewhere(Person person, Turn turn) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        return contacts.networksOf(person.id()).stream()
                .filter(network -> !served(turn).contains(network))
                .anyMatch(network -> contacts.of(network, person.id())
                        .filter((ContactPerson one) -> one.servesFrom(today))
                        .isPresent());
    }

    /** Tells whether a network of another secretariat knows this person, or did once. */
    boolean isKnownElsewhere(Person person, Turn turn) {
        return !served(turn).containsAll(contacts.networksOf(person.id()));
    }

    private static Set<NetworkId> served(Turn turn) {
        return turn.by().serves().stream().map(Network::id).collect(Collectors.toSet());
    }
}
