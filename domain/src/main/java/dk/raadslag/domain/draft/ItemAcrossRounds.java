package dk.raadslag.domain.draft;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what was answered to one item, in whichever of a meeting's rounds it was asked about. */
final class ItemAcrossRounds {
    private final RoundItem item;
    private final Set<MunicipalityCode> asked = new HashSet<>();
    private final Map<MunicipalityCode, Contribution> replies = new LinkedHashMap<>();
    private DraftItem.@Nullable Wording wording;

    ItemAcrossRounds(RoundItem item) {
        this.item = item;
    }

    /** What tells that two rounds ask about the same item. */
    static String mark(RoundItem item) {
        return item.number() + " " + item.title();
    }

    /** Adds what came of one round; a municipality's newest answer and the newest wording hold. */
    void add(RoundItem there, Standing standing, DraftItem.@Nullable Wording own) {
        Round round = standing.round();
        asked.addAll(round.asked());
        standing.municipalities()
                .forEach(one -> one.items().stream()
                        .filter(each -> each.item().key().equals(there.key()))
                        .flatMap(each -> each.reply().stream())
                        .forEach(reply -> replies.merge(one.municipality(), reply, ItemAcrossRounds::newer)));
        if (own != null && (wording == null || !own.at().isBefore(wording.at()))) {
            wording = own;
        }
    }

    PremeetingItem item(Network network) {
        List<Answer> answers =
                replies.values().stream().map(Contribution::answer).toList();
        DraftItem joint = JointItem.of(item, answers);
        return new PremeetingItem(
                wording == null ? joint : joint.worded(wording),
                PremeetingItem.Group.of(answers),
                asked.size(),
                item.item().recommendationLead(),
                item.item().recommendations(),
                calls(network));
    }

    private List<PremeetingItem.Call> calls(Network network) {
        return replies.entrySet().stream()
                .filter(entry ->
                        PremeetingItem.Group.hasSomethingToSay(entry.getValue().answer()))
                .map(entry -> new PremeetingItem.Call(
                        network.nameOf(entry.getKey()), entry.getValue().answer()))
                .sorted(Comparator.comparingInt(PremeetingItem.Call::rank)
                        .thenComparing(PremeetingItem.Call::municipality, DanishOrder.OF_NAMES))
                .toList();
    }

    private static Contribution newer(Contribution one, Contribution other) {
        return other.at().isBefore(one.at()) ? one : other;
    }
}
