package dk.raadslag.domain.round;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a municipality is asked through: those on duty as its primary contacts, and the subject contacts concerned; where it
 * is to be bound, those who can, with a copy to its primary contacts.
 */
final class ChoosingAddressees {
    private final DutyRoster roster;
    private final RoundKind kind;

    ChoosingAddressees(DutyRoster roster, RoundKind kind) {
        this.roster = roster;
        this.kind = kind;
    }

    /** Returns those asked for a municipality; {@code areas} are the subject areas the round touches. */
    List<RoundPlan.Addressee> of(MunicipalityCode municipality, Set<String> areas) {
        Map<Object, RoundPlan.Addressee> chosen = new LinkedHashMap<>();
        (kind.binds() ? binding(municipality) : commenting(municipality, areas))
                .forEach(one -> chosen.putIfAbsent(one.contact().person().id(), one));
        return List.copyOf(chosen.values());
    }

    private Stream<RoundPlan.Addressee> commenting(MunicipalityCode municipality, Set<String> areas) {
        return Stream.concat(roster.answering(municipality).stream(), roster.concerned(municipality, areas).stream())
                .map(RoundPlan.Addressee::of);
    }

    private Stream<RoundPlan.Addressee> binding(MunicipalityCode municipality) {
        return Stream.concat(
                roster.approving(municipality).stream().map(RoundPlan.Addressee::of),
                roster.answering(municipality).stream().map(RoundPlan.Addressee::copyTo));
    }

    /** Returns who would have been asked for a municipality, but is away with nobody in their place. */
    List<RoundPlan.Gap> gaps(MunicipalityCode municipality, Set<String> areas) {
        return roster.away(municipality).stream()
                .filter(away -> away.covers().isEmpty())
                .filter(away -> away.contact().appointments().stream()
                        .filter(held -> held.municipality().equals(municipality))
                        .anyMatch(held -> isAsked(held, areas)))
                .map(away -> new RoundPlan.Gap(
                        municipality, away.contact().person(), away.absence().until()))
                .toList();
    }

    private boolean isAsked(Appointment held, Set<String> areas) {
        return kind.binds()
                ? held.role() == Role.APPROVER
                : held.role() == Role.PRIMARY_CONTACT || concerned(held, areas);
    }

    private static boolean concerned(Appointment held, Set<String> areas) {
        return held.role() == Role.SUBJECT_CONTACT && held.touches(areas);
    }
}
