package dk.raadslag.domain.draft;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which replies the versions of a round's draft rest on, each against the one before. */
final class TracingVersions {
    private final Round round;
    private final Network network;

    TracingVersions(Round round, Network network) {
        this.round = round;
        this.network = network;
    }

    /** A version with the replies recorded for it. */
    record Recorded(int version, Instant madeAt, boolean known, List<DraftReply> replies) {}

    /** Traces versions that come in their order. */
    List<DraftVersion> trace(List<Recorded> recorded) {
        List<DraftVersion> traced = new ArrayList<>();
        for (int at = 0; at < recorded.size(); at++) {
            Recorded now = recorded.get(at);
            boolean comparable = at > 0 && recorded.get(at - 1).known();
            traced.add(new DraftVersion(
                    now.version(),
                    now.madeAt(),
                    now.known(),
                    shares(now.replies()),
                    comparable ? changes(recorded.get(at - 1).replies(), now.replies()) : List.of()));
        }
        return List.copyOf(traced);
    }

    private List<DraftVersion.Share> shares(List<DraftReply> replies) {
        Map<List<String>, List<String>> sameItems = byMunicipality(replies).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return sameItems.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getKey().size()))
                .map(entry -> new DraftVersion.Share(
                        entry.getValue(),
                        entry.getKey(),
                        entry.getKey().size() == round.items().size()))
                .toList();
    }

    private List<DraftVersion.Change> changes(List<DraftReply> before, List<DraftReply> now) {
        Map<DraftReply.Place, DraftReply> stood = byPlace(before);
        Map<DraftReply.Place, DraftReply> stands = byPlace(now);
        return Stream.of(
                        changes(DraftVersion.Kind.CAME, now, one -> !stood.containsKey(one.place())),
                        changes(
                                DraftVersion.Kind.CHANGED,
                                now,
                                one -> !one.equals(stood.getOrDefault(one.place(), one))),
                        changes(DraftVersion.Kind.WENT, before, one -> !stands.containsKey(one.place())))
                .flatMap(Collection::stream)
                .toList();
    }

    private List<DraftVersion.Change> changes(
            DraftVersion.Kind kind, List<DraftReply> replies, Predicate<DraftReply> which) {
        return byMunicipality(replies.stream().filter(which).toList()).entrySet().stream()
                .map(entry -> new DraftVersion.Change(kind, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<DraftReply.Place, DraftReply> byPlace(List<DraftReply> replies) {
        return replies.stream().collect(Collectors.toMap(DraftReply::place, one -> one));
    }

    /** The numbers of the items, in their order, by the name of the municipality. */
    private Map<String, List<String>> byMunicipality(List<DraftReply> replies) {
        Map<MunicipalityCode, List<DraftReply>> grouped =
                replies.stream().collect(Collectors.groupingBy(DraftReply::municipality));
        Map<String, List<String>> named = new TreeMap<>(DanishOrder.OF_NAMES);
        grouped.forEach((code, some) -> named.put(network.nameOf(code), numbers(some)));
        return named;
    }

    private List<String> numbers(List<DraftReply> replies) {
        List<String> keys = replies.stream().map(DraftReply::item).toList();
        return round.items().stream()
                .filter(item -> keys.contains(item.key()))
                .map(RoundItem::number)
                .toList();
    }
}
