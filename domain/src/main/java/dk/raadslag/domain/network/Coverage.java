package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How well each municipality of a network is covered on one day: by those who hand in, and within each subject area. */
public final class Coverage {
    private static final int SOON = 60;

    private final Network network;
    private final List<ContactPerson> contacts;
    private final DutyRoster roster;
    private final LocalDate day;

    /** Needs the contact persons of the network with what they hold for others. */
    public Coverage(Network network, List<ContactPerson> contacts, LocalDate day) {
        this.network = network;
        this.contacts = List.copyOf(contacts);
        this.roster = new DutyRoster(contacts, day);
        this.day = day;
    }

    /** How it stands, the best first. */
    public enum State {
        COVERED,
        /** A single person, and nobody beside them. */
        ONE,
        /** Everybody's appointment ends within sixty days. */
        ENDING,
        /** Somebody is appointed, but away with nobody in their place. */
        AWAY,
        NOBODY
    }

    /** One field: how it stands, and with whom; the day is the last one where it ends soon. */
    public record Field(
            State state, List<Person> people, @Nullable LocalDate until) {
        /** Copies the list. */
        public Field {
            people = List.copyOf(people);
        }
    }

    /** One municipality: those who hand in, and each subject area in the network's order. */
    public record Row(Municipality municipality, Field handingIn, List<Field> areas) {
        /** Copies the list. */
        public Row {
            areas = List.copyOf(areas);
        }
    }

    /** Returns all municipalities in the network's order. */
    public List<Row> rows() {
        return network.membersOn(day).stream().map(this::row).toList();
    }

    private Row row(Municipality municipality) {
        MunicipalityCode code = municipality.code();
        return new Row(
                municipality,
                field(code, held -> held.role().handsIn()),
                network.subjectAreas().stream()
                        .map(area -> field(code, held -> concerns(held, area)))
                        .toList());
    }

    private static boolean concerns(Appointment held, String area) {
        return held.role() == Role.SUBJECT_CONTACT
                && (held.areas().isEmpty() || held.areas().contains(area));
    }

    private Field field(MunicipalityCode code, Predicate<Appointment> which) {
        List<DutyRoster.Duty> duties = roster.of(code).stream()
                .filter(duty -> which.test(duty.appointment()))
                .toList();
        List<Person> people =
                duties.stream().map(duty -> duty.contact().person()).distinct().toList();
        List<Appointment> own = contacts.stream()
                .flatMap(contact -> contact.appointments().stream())
                .filter(held -> held.municipality().equals(code) && which.test(held) && held.lasts(day.minusDays(1)))
                .toList();
        if (people.isEmpty()) {
            return nobody(code, which);
        }
        return own.stream().noneMatch(held -> held.lasts(day.plusDays(SOON)))
                ? new Field(State.ENDING, people, last(own))
                : new Field(people.size() == 1 ? State.ONE : State.COVERED, people, null);
    }

    private Field nobody(MunicipalityCode code, Predicate<Appointment> which) {
        List<Person> away = contacts.stream()
                .filter(contact -> contact.appointments().stream()
                        .anyMatch(held -> held.municipality().equals(code) && which.test(held) && held.holds(day)))
                .map(ContactPerson::person)
                .toList();
        return new Field(away.isEmpty() ? State.NOBODY : State.AWAY, away, null);
    }

    private static @Nullable LocalDate last(List<Appointment> ending) {
        return ending.stream()
                .flatMap(held -> Stream.ofNullable(held.until()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
