package dk.raadslag.domain.round;

import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Role;
import java.util.List;

/**
 * Exactly what an order will do when it is carried out now.
 *
 * @param holes municipalities that are asked but have nobody to ask
 */
public record RoundPlan(
        RoundOrder order, List<Addressee> addressees, List<MunicipalityCode> holes, List<Caution> cautions)
        implements PlanningRounds.Outcome {

    /** Copies the lists. */
    public RoundPlan {
        addressees = List.copyOf(addressees);
        holes = List.copyOf(holes);
        cautions = List.copyOf(cautions);
    }

    /** Somebody who will be asked, for which municipality, and as what. */
    public record Addressee(ContactPerson contact, MunicipalityCode municipality, Role role) {}

    /** Something the secretariat should know before it says yes. */
    public enum Caution {
        /** The deadline is not within working time. */
        DEADLINE_OUTSIDE_WORKING_TIME,
        /** Fewer than five working days to answer in. */
        SHORT_WINDOW,
        /** Some municipality has nobody to ask. */
        MUNICIPALITY_WITHOUT_CONTACT,
        /** Another round of the same meeting is open. */
        ANOTHER_ROUND_OPEN
    }

    /** Returns the municipalities whose answer will be expected, those without a contact included. */
    public List<MunicipalityCode> asked() {
        return java.util.stream.Stream.concat(addressees.stream().map(Addressee::municipality), holes.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
