package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.Round;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who only receives what comes of a round: in the municipalities it was asked of, and outside them.
 *
 * @param inside those on duty, each once
 * @param outside those of others than municipalities
 * @param away those who would have received it
 */
public record Readership(List<Reader> inside, List<Reader> outside, List<Person> away) {
    /** Copies the lists. */
    public Readership {
        inside = List.copyOf(inside);
        outside = List.copyOf(outside);
        away = List.copyOf(away);
    }

    /** Somebody who receives, and for whom. */
    public record Reader(Person person, MunicipalityCode party, Role role) {}

    /** Returns who receives it on a day. */
    public static Readership of(Round round, Network network, List<ContactPerson> contacts, LocalDate day) {
        DutyRoster roster = new DutyRoster(contacts, day);
        return new Readership(
                readers(round.asked().stream(), roster, round.areas()),
                readers(
                        network.externals().stream()
                                .filter(one -> one.isMember(day))
                                .map(one -> one.code()),
                        roster,
                        round.areas()),
                away(round, contacts, day));
    }

    /** Returns the same without those who have it. */
    public Readership without(Set<PersonId> some) {
        return new Readership(without(inside, some), without(outside, some), away);
    }

    /** Tells whether there is nobody to send it to. */
    public boolean isEmpty() {
        return inside.isEmpty() && outside.isEmpty();
    }

    private static List<Reader> without(List<Reader> readers, Set<PersonId> some) {
        return readers.stream()
                .filter(reader -> !some.contains(reader.person().id()))
                .toList();
    }

    private static List<Reader> readers(Stream<MunicipalityCode> parties, DutyRoster roster, Set<String> areas) {
        Map<PersonId, Reader> each = new LinkedHashMap<>();
        parties.flatMap(party -> roster.of(party).stream())
                .filter(duty -> receives(duty.appointment(), areas))
                .forEach(duty -> each.putIfAbsent(
                        duty.contact().person().id(),
                        new Reader(
                                duty.contact().person(),
                                duty.appointment().municipality(),
                                duty.appointment().role())));
        return List.copyOf(each.values());
    }

    private static List<Person> away(Round round, List<ContactPerson> contacts, LocalDate day) {
        return contacts.stream()
                .filter(contact -> contact.absenceOn(day).isPresent())
                .filter(contact -> contact.held(day).stream()
                        .anyMatch(held -> round.asked().contains(held.municipality()) && receives(held, round.areas())))
                .map(ContactPerson::person)
                .toList();
    }

    private static boolean receives(Appointment held, Set<String> areas) {
        return held.role().receives() && (areas.isEmpty() || held.touches(areas));
    }
}
