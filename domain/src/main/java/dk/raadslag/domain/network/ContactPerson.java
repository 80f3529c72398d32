package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A person with everything they are in one network.
 *
 * @param appointments their own, past and future ones too
 * @param absences when they are away, past ones too
 * @param standIns what they hold in others' place; follows from the others' absences
 */
public record ContactPerson(
        Person person, List<Appointment> appointments, List<Absence> absences, List<StandIn> standIns) {

    /** Copies the lists. */
    public ContactPerson {
        appointments = List.copyOf(appointments);
        absences = List.copyOf(absences);
        standIns = List.copyOf(standIns);
    }

    /** Somebody who stands in for nobody. */
    public ContactPerson(Person person, List<Appointment> appointments, List<Absence> absences) {
        this(person, appointments, absences, List.of());
    }

    /** Somebody who is never away and stands in for nobody. */
    public ContactPerson(Person person, List<Appointment> appointments) {
        this(person, appointments, List.of());
    }

    /** Returns the appointments that hold on this day, away or not; those held in others' place come last. */
    public List<Appointment> held(LocalDate day) {
        return Stream.concat(appointments.stream(), standIns.stream().map(StandIn::appointment))
                .filter(held -> held.holds(day))
                .toList();
    }

    /** Tells whether any appointment holds on this day or later. */
    public boolean servesFrom(LocalDate day) {
        return Stream.concat(appointments.stream(), standIns.stream().map(StandIn::appointment))
                .anyMatch(held -> held.lasts(day.minusDays(1)));
    }

    /** Returns the absence this day lies in. */
    public Optional<Absence> absenceOn(LocalDate day) {
        return absences.stream().filter(absence -> absence.covers(day)).findFirst();
    }

    /** Returns the absences that have not ended before this day, the nearest first. */
    public List<Absence> absencesFrom(LocalDate day) {
        return absences.stream()
                .filter(absence -> !absence.until().isBefore(day))
                .sorted(Comparator.comparing(Absence::from))
                .toList();
    }

    /** Returns the municipality this person may contribute for on this day; the one they hand in for goes first. */
    public Optional<MunicipalityCode> writesFor(LocalDate day) {
        return municipality(day, Role::handsIn).or(() -> municipality(day, Role::contributes));
    }

    /** Tells whether this person may hand in this municipality's reply on this day. */
    public boolean handsInFor(MunicipalityCode municipality, LocalDate day) {
        return held(day).stream()
                .anyMatch(held ->
                        held.municipality().equals(municipality) && held.role().handsIn());
    }

    /** Returns this person with one more appointment. */
    public ContactPerson appointed(Appointment appointment) {
        return with(plus(appointments, appointment));
    }

    /** Returns this person with these appointments of their own instead. */
    public ContactPerson with(List<Appointment> instead) {
        return new ContactPerson(person, instead, absences, standIns);
    }

    /** Returns this person with only what they are for municipalities that are members of a network on this day. */
    public ContactPerson within(Network network, LocalDate day) {
        return with(appointments.stream()
                .filter(held -> network.isMember(held.municipality(), day))
                .toList());
    }

    /** Returns this person under a corrected name, title, phone or address. */
    public ContactPerson known(Person corrected) {
        return new ContactPerson(corrected, appointments, absences, standIns);
    }

    /** Returns this person with these appointments ended on their last day; those that end sooner stay. */
    public ContactPerson ended(Predicate<Appointment> which, LocalDate lastDay) {
        return with(appointments.stream()
                .map(held -> which.test(held) && held.lasts(lastDay) ? held.endedOn(lastDay) : held)
                .toList());
    }

    /**
     * Returns this person away. Of an absence it overlaps, the days before it stay and the last day is the one told now; the
     * deputy stays unless another is named.
     */
    public ContactPerson away(Absence absence) {
        Person deputy = Stream.concat(Stream.of(absence), absences.stream().filter(absence::overlaps))
                .flatMap(one -> Stream.ofNullable(one.deputy()))
                .findFirst()
                .orElse(null);
        List<Absence> apart =
                absences.stream().flatMap(one -> one.without(absence).stream()).toList();
        return withAbsences(plus(apart, new Absence(absence.from(), absence.until(), deputy)));
    }

    /** Returns this person back from this day on: what is to come is called off, what is running ends the day before. */
    public ContactPerson back(LocalDate day) {
        return withAbsences(absences.stream()
                .filter(absence -> absence.from().isBefore(day))
                .map(absence -> absence.until().isBefore(day)
                        ? absence
                        : new Absence(absence.from(), day.minusDays(1), absence.deputy()))
                .toList());
    }

    ContactPerson standingIn(List<StandIn> held) {
        return new ContactPerson(person, appointments, absences, held);
    }

    private ContactPerson withAbsences(List<Absence> instead) {
        return new ContactPerson(person, appointments, instead, standIns);
    }

    private Optional<MunicipalityCode> municipality(LocalDate day, Predicate<Role> may) {
        return held(day).stream()
                .filter(held -> may.test(held.role()))
                .map(Appointment::municipality)
                .findFirst();
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
