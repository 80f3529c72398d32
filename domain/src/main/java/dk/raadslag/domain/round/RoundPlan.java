package dk.raadslag.domain.round;

import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what an order will do when it is carried out now.
 *
 * @param areas the subject areas it touches, in lower case
 * @param holes municipalities that are asked but have nobody to ask
 * @param gaps who would have been asked, but is away with nobody in their place
 */
public record RoundPlan(
        RoundOrder order,
        Set<String> areas,
        List<Addressee> addressees,
        List<MunicipalityCode> holes,
        List<Gap> gaps,
        List<Caution> cautions)
        implements PlanningRounds.Outcome {

    /** Copies the lists. */
    public RoundPlan {
        areas = Set.copyOf(areas);
        addressees = List.copyOf(addressees);
        holes = List.copyOf(holes);
        gaps = List.copyOf(gaps);
        cautions = List.copyOf(cautions);
    }

    /**
     * Somebody who will be written to, for which municipality, as what, and in whose place if not their own.
     *
     * @param copy only for their information: somebody else answers for the municipality
     */
    public record Addressee(
            ContactPerson contact,
            MunicipalityCode municipality,
            Role role,
            @Nullable Person inPlaceOf,
            boolean copy) {
        static Addressee of(DutyRoster.Duty duty) {
            return of(duty, false);
        }

        static Addressee copyTo(DutyRoster.Duty duty) {
            return of(duty, true);
        }

        private static Addressee of(DutyRoster.Duty duty, boolean copy) {
            return new Addressee(
                    duty.contact(),
                    duty.appointment().municipality(),
                    duty.appointment().role(),
                    duty.inPlaceOf(),
                    copy);
        }
    }

    /** Somebody away, until when, and the municipality in which nobody answers in their place. */
    public record Gap(MunicipalityCode municipality, Person person, LocalDate until) {}

    /** Something the secretariat should know before it says yes. */
    public enum Caution {
        /** The deadline is a Saturday. */
        DEADLINE_ON_SATURDAY,
        /** The deadline is a Sunday. */
        DEADLINE_ON_SUNDAY,
        /** The deadline is no weekend, but not within working time. */
        DEADLINE_OUTSIDE_WORKING_TIME,
        /** Fewer than five working days to answer in. */
        SHORT_WINDOW,
        /** Some municipality has nobody to ask. */
        MUNICIPALITY_WITHOUT_CONTACT,
        /** Another round of the same meeting is open. */
        ANOTHER_ROUND_OPEN
    }

    /** Returns the municipalities where, for want of somebody who can bind them, the usual contacts are asked. */
    public List<MunicipalityCode> withoutApprover() {
        return order.kind().binds()
                ? asked().stream()
                        .filter(code -> !holes.contains(code))
                        .filter(code -> addressees.stream()
                                .noneMatch(one -> one.municipality().equals(code) && one.role() == Role.APPROVER))
                        .toList()
                : List.of();
    }

    /** Returns the municipalities whose answer will be expected, those without a contact included. */
    public List<MunicipalityCode> asked() {
        return java.util.stream.Stream.concat(addressees.stream().map(Addressee::municipality), holes.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
