package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.EndsBeforeItBegins;
import dk.raadslag.bot.config.NetworkPhrases.GroupsOverlap;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.MunicipalityGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads groups: a list of codes, such a list with from and to, or several of these under one name. */
final class GroupList {
    private static final List<String> KEYS = List.of("municipalities", "from", "to");

    private GroupList() {}

    static List<MunicipalityGroup> read(Block network, List<Municipality> members) {
        List<MunicipalityGroup> groups = new ArrayList<>();
        network.get("groups")
                .flatMap(Value::block)
                .ifPresent(named -> named.all().forEach((name, value) -> groups.addAll(periods(name, value, members))));
        return groups;
    }

    private static List<MunicipalityGroup> periods(String name, Value value, List<Municipality> members) {
        if (!value.isListOfBlocks()) {
            return period(name, value, members).stream().toList();
        }
        List<MunicipalityGroup> periods = new ArrayList<>();
        for (Value one : value.list()) {
            period(name, one, members).ifPresent(period -> {
                refuseOverlap(periods, period, one);
                periods.add(period);
            });
        }
        return periods;
    }

    private static Optional<MunicipalityGroup> period(String name, Value value, List<Municipality> members) {
        if (!value.isBlock()) {
            List<MunicipalityCode> codes = MunicipalityList.within(members, value.list());
            return Optional.of(new MunicipalityGroup(name, codes, null, null));
        }
        return value.block(KEYS).map(block -> dated(name, block, value, members));
    }

    private static MunicipalityGroup dated(String name, Block block, Value value, List<Municipality> members) {
        List<MunicipalityCode> codes = MunicipalityList.within(
                members, block.required("municipalities").map(Value::list).orElse(List.of()));
        LocalDate from = block.get("from", Forms.DATE).orElse(null);
        LocalDate until = block.get("to", Forms.DATE).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            value.complain(new EndsBeforeItBegins(from.toString(), until.toString()));
        }
        return new MunicipalityGroup(name, codes, from, until);
    }

    private static void refuseOverlap(List<MunicipalityGroup> earlier, MunicipalityGroup next, Value value) {
        earlier.stream()
                .filter(one -> overlap(one, next))
                .findFirst()
                .ifPresent(one -> value.complain(new GroupsOverlap(next.name())));
    }

    private static boolean overlap(MunicipalityGroup one, MunicipalityGroup other) {
        return begins(one).compareTo(ends(other)) <= 0 && begins(other).compareTo(ends(one)) <= 0;
    }

    private static LocalDate begins(MunicipalityGroup group) {
        return group.from() == null ? LocalDate.MIN : group.from();
    }

    private static LocalDate ends(MunicipalityGroup group) {
        return group.until() == null ? LocalDate.MAX : group.until();
    }
}
