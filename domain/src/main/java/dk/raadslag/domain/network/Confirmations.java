package dk.raadslag.domain.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether the contact persons of each network have confirmed that they still are. */
public interface Confirmations {

    /** Notes in the running unit of work that a network's people are asked from a day on; returns false when they were. */
    boolean begin(NetworkId network, LocalDate dueOn, Instant at);

    /** Notes that a person is asked. */
    void asked(NetworkId network, PersonId person, Instant at);

    /** Notes what a person answered, asked or not. */
    void answered(NetworkId network, PersonId person, Confirmation.Answer answer, Instant at);

    /** Returns what is known of a network's people, in order of number. */
    List<Confirmation> of(NetworkId network);

    /** Returns what is known of one person. */
    default Optional<Confirmation> of(NetworkId network, PersonId person) {
        return of(network).stream().filter(one -> one.person().equals(person)).findFirst();
    }
}
