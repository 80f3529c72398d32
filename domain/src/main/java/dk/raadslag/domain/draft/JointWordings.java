package dk.raadslag.domain.draft;

import dk.raadslag.domain.round.RoundId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every version of the secretariat's own words. */
public interface JointWordings {
    /** Stores words under the item's next version, and returns them with that version. */
    JointWording add(JointWording wording);

    /** Returns all versions of a round in the order they were stored. */
    List<JointWording> of(RoundId round);

    /** Returns the words that hold now, by item number. */
    default Map<String, JointWording> inForce(RoundId round) {
        Map<String, JointWording> newest = new LinkedHashMap<>();
        of(round).forEach(wording -> newest.put(wording.item(), wording));
        newest.values().removeIf(JointWording::isRemoval);
        return newest;
    }
}
