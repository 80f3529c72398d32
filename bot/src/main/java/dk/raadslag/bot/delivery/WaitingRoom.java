package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Dispatch.Urgency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Claimed messages until their turn: the tenant's pace allows it, the conversation is free, and there is a place among the
 * calls under way. Nobody waits for another tenant: none takes all the room or all the places, however little leaves it.
 */
final class WaitingRoom {

    private static final int MOST = 4_000;

    private final Pacing pacing;
    private final Supplier<TenantPace> paces;
    private final Map<String, TenantQueue> tenants = new HashMap<>();
    private final Set<Long> unsent = new HashSet<>();
    private final Set<Long> unmarked = new HashSet<>();
    private int underWay;
    private int bulkUnderWay;

    /** A room whose tenants are each allowed what the supplier says. */
    WaitingRoom(Pacing pacing, Supplier<TenantPace> paces) {
        this.pacing = pacing;
        this.paces = paces;
    }

    /** How many more calls there may be under way, to answer somebody and for the many. */
    record Places(int forAnswers, int forBulk) {

        private int of(Urgency urgency) {
            return urgency == Urgency.BULK ? forBulk : forAnswers;
        }

        /** A tenant takes no more than twice as many places as it leaves, so that one that hangs cannot take them all. */
        boolean hasOneFor(Urgency urgency, int taken) {
            return taken < 2 * of(urgency);
        }
    }

    /** Makes calls to a tenant one at a time until one is answered. */
    synchronized void tryFirst(String tenant, long now) {
        tenant(tenant).pause(now);
    }

    /** Takes a message in; one that is here already, because its lease ran out, stays where it stands. */
    synchronized void add(Waiting one, long now) {
        if (!unmarked.contains(one.id()) && unsent.add(one.id())) {
            tenant(one).add(one, now);
        }
    }

    /** Takes the message whose turn it is. */
    synchronized Optional<Waiting> next(long now) {
        if (underWay >= pacing.parallel()) {
            return Optional.empty();
        }
        return tenants.values().stream()
                .filter(tenant -> tenant.freeAt(places(), now) <= now)
                .min(Comparator.comparing(TenantQueue::head, Waiting.BY_TURN))
                .map(tenant -> begin(tenant.take(now)));
    }

    /** Returns when to ask again, unless something ends or comes before. */
    synchronized long nextMoment(long now) {
        if (underWay >= pacing.parallel()) {
            return Long.MAX_VALUE;
        }
        return tenants.values().stream()
                .mapToLong(tenant -> tenant.freeAt(places(), now))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Returns how many turns each tenant should be dealt for what could leave now. */
    synchronized Map<String, Integer> wanted(long now) {
        if (underWay >= pacing.parallel()) {
            return Map.of();
        }
        Map<String, Integer> wanted = new HashMap<>();
        tenants.forEach((tenant, queue) -> wanted.put(tenant, queue.wanted(places(), now)));
        wanted.values().removeIf(turns -> turns == 0);
        return wanted;
    }

    synchronized void deal(String tenant, long first, int turns) {
        tenants.computeIfPresent(tenant, (name, queue) -> {
            queue.deal(first, turns);
            return queue;
        });
    }

    /** Tells whether no other call than the message's is under way to its tenant. */
    synchronized boolean isLast(Waiting one) {
        return tenant(one).underWay() == 1;
    }

    /**
     * Frees the place of a message. Its tenant is called no more until it has rested, and after that one at a time until one is
     * answered; {@link Long#MIN_VALUE} where it needs no rest.
     */
    synchronized void ended(Outcome outcome, long restsUntil, long now) {
        underWay--;
        bulkUnderWay -= bulk(outcome.waiting());
        TenantQueue tenant = tenant(outcome.waiting());
        tenant.ended(outcome, now);
        if (restsUntil > now) {
            tenant.pause(restsUntil);
        }
    }

    /** Gives up the hold on messages that are about to be marked, since a mark may let them be claimed again. */
    synchronized void release(Collection<Long> ids) {
        ids.forEach(unmarked::remove);
    }

    /** Holds on to a message that could not be marked, so that it is not sent twice. */
    synchronized void keep(long id) {
        unmarked.add(id);
    }

    synchronized List<Long> unsent() {
        return List.copyOf(unsent);
    }

    synchronized List<Long> claimed() {
        List<Long> all = new ArrayList<>(unsent);
        all.addAll(unmarked);
        return all;
    }

    /** Returns how many more fit in. */
    synchronized int left() {
        return MOST - unsent.size();
    }

    /** Returns the tenants nothing more should be taken in for: they rest, or have as many here as there is room left. */
    synchronized Set<String> leftAlone(long now) {
        return tenants.entrySet().stream()
                .filter(tenant -> tenant.getValue().isToBeLeftAlone(left(), now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Drops what it remembers of conversations that have been silent for long. */
    synchronized void forget(long now) {
        tenants.values().removeIf(tenant -> tenant.forget(now));
    }

    private Waiting begin(Waiting one) {
        unsent.remove(one.id());
        unmarked.add(one.id());
        underWay++;
        bulkUnderWay += bulk(one);
        return one;
    }

    private Places places() {
        return new Places(pacing.parallel() - underWay, pacing.bulk() - bulkUnderWay);
    }

    private TenantQueue tenant(Waiting one) {
        return tenant(one.place().tenant());
    }

    private TenantQueue tenant(String name) {
        return tenants.computeIfAbsent(name, key -> new TenantQueue(pacing, paces.get()));
    }

    private static int bulk(Waiting one) {
        return one.urgency() == Urgency.BULK ? 1 : 0;
    }
}
