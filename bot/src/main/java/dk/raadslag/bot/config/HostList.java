package dk.raadslag.bot.config;

import dk.raadslag.domain.network.HostTerm;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads who hosted the secretariat before today's host, each until its last day. */
final class HostList {
    private static final List<String> KEYS = List.of("municipality", "to");

    private HostList() {}

    static List<HostTerm> read(Block network, MunicipalityCode today) {
        List<HostTerm> terms = new ArrayList<>();
        LocalDate begins = null;
        for (Earlier earlier : network.list("earlier-hosts").stream()
                .flatMap(value -> value.block(KEYS).stream())
                .flatMap(block -> earlier(block).stream())
                .sorted(Comparator.comparing(Earlier::until))
                .toList()) {
            terms.add(new HostTerm(earlier.municipality(), begins));
            begins = earlier.until().plusDays(1);
        }
        terms.add(new HostTerm(today, begins));
        return terms;
    }

    private record Earlier(MunicipalityCode municipality, LocalDate until) {}

    private static Optional<Earlier> earlier(Block block) {
        Optional<LocalDate> until = block.required("to", Forms.DATE);
        return block.required("municipality", MunicipalityList.CODE)
                .map(Municipality::code)
                .flatMap(code -> until.map(day -> new Earlier(code, day)));
    }
}
