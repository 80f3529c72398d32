package dk.raadslag.domain.draft;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Works out who gets a draft: those on duty as primary contacts answer, and approvers get a copy. */
public final class PlanningCirculations {
    private final Contacts contacts;

    /** Needs the contacts to choose from. */
    public PlanningCirculations(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Returns who gets the draft of a round now, by municipality. */
    public List<Circulation.Reader> readers(Round round, Instant now) {
        DutyRoster roster =
                new DutyRoster(contacts.of(round.network()), DanishTime.at(now).toLocalDate());
        return round.asked().stream().flatMap(code -> readers(code, roster)).toList();
    }

    /** Returns the municipalities of the round where nobody can answer. */
    public static List<MunicipalityCode> holes(Round round, List<Circulation.Reader> readers) {
        return round.asked().stream()
                .filter(code -> readers.stream()
                        .noneMatch(reader ->
                                reader.answers() && reader.municipality().equals(code)))
                .toList();
    }

    private static Stream<Circulation.Reader> readers(MunicipalityCode code, DutyRoster roster) {
        List<PersonId> answering = people(roster.answering(code).stream());
        List<PersonId> copied =
                people(roster.of(code).stream()
                                .filter(duty -> duty.appointment().role() == Role.APPROVER))
                        .stream()
                        .filter(person -> !answering.contains(person))
                        .toList();
        return Stream.concat(
                answering.stream().map(person -> new Circulation.Reader(person, code, true)),
                copied.stream().map(person -> new Circulation.Reader(person, code, false)));
    }

    private static List<PersonId> people(Stream<DutyRoster.Duty> duties) {
        return duties.map(duty -> duty.contact().person().id()).distinct().toList();
    }
}
