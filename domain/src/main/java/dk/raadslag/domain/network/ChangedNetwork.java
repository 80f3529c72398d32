package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A network as its file says, with what the secretariat has changed since laid over it. */
final class ChangedNetwork {
    private final LocalDate today;
    private final List<Forum> forums;
    private final List<HostTerm> hosts;

    private ChangedNetwork(Network network, LocalDate today) {
        this.today = today;
        this.forums = new ArrayList<>(network.forums());
        this.hosts = new ArrayList<>(network.secretariat().hosts());
    }

    static Network of(Network network, List<ForumChange> changes, LocalDate today) {
        ChangedNetwork changed = new ChangedNetwork(network, today);
        changed.forums.replaceAll(forum -> forum.living(forum.lifetime(), today));
        changes.forEach(changed::apply);
        return network.deciding(
                network.secretariat().hosted(changed.hosts, today),
                new DecisionMaking(changed.forums, network.chains()));
    }

    private void apply(ForumChange change) {
        if (change instanceof ForumChange.Renamed renamed) {
            live(change, forum -> forum.lifetime().renamed(forum.name(), renamed.name(), change.from()));
        } else if (change instanceof ForumChange.HostMoved moved) {
            hosts.removeIf(term -> term.from() != null && !term.from().isBefore(change.from()));
            hosts.add(new HostTerm(moved.municipality(), change.from()));
        } else if (change instanceof ForumChange.Succeeded succeeded) {
            open(succeeded);
            end(change, succeeded.successor());
        } else if (change instanceof ForumChange.Closed) {
            live(change, forum -> forum.lifetime().ending(change.from().minusDays(1), null));
        } else {
            live(change, forum -> forum.lifetime().ending(null, null));
        }
    }

    private void end(ForumChange change, String successor) {
        live(change, forum -> forum.lifetime().ending(change.from().minusDays(1), successor));
    }

    private void open(ForumChange.Succeeded succeeded) {
        if (forums.stream().anyMatch(forum -> forum.id().equals(succeeded.successor()))) {
            return;
        }
        forums.stream()
                .filter(forum -> forum.id().equals(succeeded.forum()))
                .findFirst()
                .ifPresent(before -> forums.add(new Forum(
                        succeeded.successor(),
                        succeeded.name(),
                        List.of(),
                        before.plan(),
                        before.shortPlan(),
                        new Lifetime(List.of(), List.of(), succeeded.from(), null, null),
                        before.handling())));
    }

    private void live(ForumChange change, Function<Forum, Lifetime> other) {
        forums.replaceAll(forum -> forum.id().equals(change.forum()) ? forum.living(other.apply(forum), today) : forum);
    }
}
