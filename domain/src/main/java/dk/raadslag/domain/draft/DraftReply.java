package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;

/**
 * A reply that a version of a draft rests on.
 *
 * @param item the key of the item
 * @param person whose words it is
 * @param version which of their versions
 */
public record DraftReply(MunicipalityCode municipality, String item, PersonId person, int version) {
    /** Returns what there is only one reply of in a version. */
    Place place() {
        return new Place(municipality, item);
    }

    /** A municipality and an item. */
    record Place(MunicipalityCode municipality, String item) {}
}
