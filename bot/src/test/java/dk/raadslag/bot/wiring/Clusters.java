package dk.raadslag.bot.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The four clusters of Syddanmark, as they are before and after New Year 2027. */
final class Clusters {
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    private Clusters() {}

    /** At New Year Middelfart goes from Lillebælt to Fyn, and Billund from Sydvestjylland to Lillebælt. */
    static Map<String, Set<String>> on(LocalDate day) {
        boolean before = day.isBefore(CHANGE);
        return new TreeMap<>(Map.of(
                "klynge-fyn",
                        with(
                                before ? "" : "Middelfart",
                                "Assens",
                                "Faaborg-Midtfyn",
                                "Kerteminde",
                                "Nyborg",
                                "Odense",
                                "Svendborg",
                                "Nordfyns",
                                "Langeland",
                                "Ærø"),
                "klynge-lillebaelt", with(before ? "Middelfart" : "Billund", "Fredericia", "Kolding", "Vejle"),
                "klynge-soenderjylland", with("", "Haderslev", "Sønderborg", "Tønder", "Aabenraa"),
                "klynge-sydvestjylland", with(before ? "Billund" : "", "Esbjerg", "Fanø", "Varde", "Vejen")));
    }

    private static Set<String> with(String one, String... others) {
        Set<String> all = new TreeSet<>(List.of(others));
        if (!one.isEmpty()) {
            all.add(one);
        }
        return all;
    }
}
