package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All persons, and who of them serves in which network. */
public interface Contacts {

    /** Returns the contact persons of a network, by municipality, role and name. */
    List<ContactPerson> of(NetworkId network);

    /** Returns one contact person of a network. */
    Optional<ContactPerson> of(NetworkId network, PersonId person);

    /** Returns the networks in which a person has an appointment, in order of id. */
    List<NetworkId> networksOf(PersonId person);

    /** Returns a person by number. */
    Optional<Person> person(PersonId id);

    /** Returns a person by work e-mail, whatever its case. */
    Optional<Person> byEmail(EmailAddress email);

    /** Stores a person, or returns the one that already has the address. */
    Person enter(EmailAddress email, String name, String title, String phone);

    /** Returns a network's secretariat as persons; a member nobody has met is entered, so that they can be written to. */
    default List<Person> secretariatOf(Network network) {
        return network.secretariat().members().stream()
                .map(member -> enter(member.email(), member.name(), "", ""))
                .toList();
    }

    /** Returns those of a network's secretariat who are written to on this day: whoever is not away, and somebody always. */
    default List<Person> secretariatOf(Network network, LocalDate day) {
        return new SecretariatRoster(network, this, day).written();
    }

    /** Tells whether a person has a chat with the bot. */
    boolean isMet(PersonId person);

    /** Adds an appointment in a network; the same appointment twice is one. */
    void appoint(NetworkId network, PersonId person, Appointment appointment);

    /**
     * Stores a person, their appointments and their absences in a network as they are now, in place of what was there; what
     * they hold for others is not stored.
     */
    void keep(NetworkId network, ContactPerson contact);

    /** Tells whether a network has no contact persons yet. */
    boolean isEmpty(NetworkId network);
}
