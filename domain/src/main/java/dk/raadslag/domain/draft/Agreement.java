package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.MunicipalityCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the municipalities stand on a version that was sent round: agreed, with changes, or not heard from. */
public record Agreement(List<Opinion> agreed, List<Opinion> changes, List<MunicipalityCode> waiting) {
    /** Copies the lists. */
    public Agreement {
        agreed = List.copyOf(agreed);
        changes = List.copyOf(changes);
        waiting = List.copyOf(waiting);
    }

    /** Computes it from the opinions in the order they were stored; a municipality's newest opinion holds. */
    public static Agreement of(Circulation circulation, List<Opinion> opinions) {
        Map<MunicipalityCode, Opinion> newest = new LinkedHashMap<>();
        opinions.forEach(opinion -> newest.put(opinion.municipality(), opinion));
        return new Agreement(
                newest.values().stream().filter(Opinion::agrees).toList(),
                newest.values().stream().filter(opinion -> !opinion.agrees()).toList(),
                circulation.asked().stream()
                        .filter(code -> !newest.containsKey(code))
                        .toList());
    }
}
