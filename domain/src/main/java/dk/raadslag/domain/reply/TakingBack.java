package dk.raadslag.domain.reply;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes back what somebody said: what stood before stands again, and the version taken back stays on record. */
public final class TakingBack {
    private final UnitOfWork unitOfWork;
    private final Contributions contributions;
    private final Audit audit;

    /** Needs where contributions and deeds are kept. */
    public TakingBack(UnitOfWork unitOfWork, Contributions contributions, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.contributions = contributions;
        this.audit = audit;
    }

    /** Whose words, in which round and for which municipality. */
    public record Whose(Round round, MunicipalityCode municipality, PersonId person) {
        private boolean wrote(Contribution one) {
            return one.person().equals(person) && one.municipality().equals(municipality);
        }
    }

    /** Returns what this person's newest words to each item are, as far as one activity brought them. */
    public List<Contribution> saidBy(String activityId, Whose whose) {
        return newest(whose).values().stream()
                .filter(one -> one.activityId().equals(activityId))
                .toList();
    }

    /** Returns what this person said last in one go; empty when there is nothing left of theirs. */
    public List<Contribution> saidLast(Whose whose) {
        return newest(whose).values().stream()
                .reduce((earlier, later) -> later)
                .map(last -> saidBy(last.activityId(), whose))
                .orElseGet(List::of);
    }

    /** Returns this person's newest words to these items, by their keys. */
    public List<Contribution> saidTo(Collection<String> items, Whose whose) {
        return newest(whose).values().stream()
                .filter(one -> items.contains(one.item()))
                .toList();
    }

    /** Takes these words back; in a round that is still open. Returns where the municipality stands then. */
    public MunicipalityStanding take(List<Contribution> said, Whose whose, String activityId, Instant now) {
        return unitOfWork.run(() -> {
            said.forEach(one -> contributions.add(one.withdrawn(activityId, now)));
            if (!said.isEmpty()) {
                audit.add(new Audit.Entry(
                        now,
                        whose.person().toString(),
                        "reply-taken-back",
                        whose.round().id().value(),
                        "municipality=" + whose.municipality() + " versions=" + said.size()));
            }
            return Standing.of(whose.round(), contributions.to(whose.round().id()))
                    .of(whose.municipality())
                    .orElseThrow(() ->
                            new IllegalStateException(whose.round().id() + " does not ask " + whose.municipality()));
        });
    }

    /** Returns what is left of stored contributions when each withdrawal has taken the version before it with it. */
    public static List<Contribution> applied(List<Contribution> stored) {
        if (stored.stream().noneMatch(one -> one.stage() == Stage.WITHDRAWN)) {
            return stored;
        }
        Map<Voice, List<Contribution>> left = new LinkedHashMap<>();
        for (Contribution one : stored) {
            List<Contribution> thread = left.computeIfAbsent(Voice.of(one), none -> new ArrayList<>());
            if (one.stage() != Stage.WITHDRAWN) {
                thread.add(one);
            } else if (!thread.isEmpty()) {
                thread.remove(thread.size() - 1);
            }
        }
        Set<Contribution> kept =
                Set.copyOf(left.values().stream().flatMap(List::stream).toList());
        return stored.stream().filter(kept::contains).toList();
    }

    /** What one person says on one item for one municipality. */
    private record Voice(MunicipalityCode municipality, String item, PersonId person) {
        static Voice of(Contribution one) {
            return new Voice(one.municipality(), one.item(), one.person());
        }
    }

    private Map<String, Contribution> newest(Whose whose) {
        Map<String, Contribution> newest = new LinkedHashMap<>();
        contributions.to(whose.round().id()).stream().filter(whose::wrote).forEach(one -> {
            newest.remove(one.item());
            newest.put(one.item(), one);
        });
        return newest;
    }
}
