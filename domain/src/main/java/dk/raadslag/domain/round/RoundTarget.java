package dk.raadslag.domain.round;

import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which municipalities a round goes to, and which subject areas it touches. */
record RoundTarget(List<MunicipalityCode> municipalities, Set<String> areas) {

    /** Finds what a target's name means in a network; empty when it means nothing there. */
    static Optional<RoundTarget> find(Network network, @Nullable String name, List<RoundItem> items, LocalDate day) {
        Set<String> touched = areasIn(network, items);
        List<Municipality> members = network.membersOn(day);
        if (name == null) {
            return Optional.of(new RoundTarget(codes(members), touched));
        }
        return municipality(members, name)
                .or(() -> group(network, name, day))
                .map(codes -> new RoundTarget(codes, touched))
                .or(() -> area(network, name).map(area -> new RoundTarget(codes(members), Set.of(area))));
    }

    private static List<MunicipalityCode> codes(List<Municipality> members) {
        return members.stream().map(Municipality::code).toList();
    }

    private static Optional<List<MunicipalityCode>> municipality(List<Municipality> members, String name) {
        return members.stream()
                .filter(one ->
                        Folding.same(one.name(), name) || one.code().value().equals(name))
                .findFirst()
                .map(one -> List.of(one.code()));
    }

    private static Optional<List<MunicipalityCode>> group(Network network, String name, LocalDate day) {
        return network.groupsOn(day).stream()
                .filter(group -> Folding.same(group.name(), name))
                .findFirst()
                .map(MunicipalityGroup::municipalities)
                .map(codes -> members(network, codes, day));
    }

    private static List<MunicipalityCode> members(Network network, List<MunicipalityCode> codes, LocalDate day) {
        return codes.stream()
                .filter(code -> network.municipality(code)
                        .filter(one -> one.isMember(day))
                        .isPresent())
                .toList();
    }

    private static Optional<String> area(Network network, String name) {
        return network.subjectAreas().stream()
                .filter(area -> Folding.same(area, name))
                .findFirst()
                .map(Folding::lower);
    }

    private static Set<String> areasIn(Network network, List<RoundItem> items) {
        String words = items.stream()
                .map(item -> item.title() + " "
                        + (item.item().summary() == null ? "" : item.item().summary()))
                .collect(Collectors.joining("\n"));
        String folded = Folding.lower(words);
        return network.subjectAreas().stream()
                .map(Folding::lower)
                .filter(folded::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
