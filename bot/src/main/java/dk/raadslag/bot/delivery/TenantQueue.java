package dk.raadslag.bot.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What waits for one tenant: the conversations whose turn it may be, and those that must wait for a window. */
final class TenantQueue {

    private final Map<String, Lane> lanes = new HashMap<>();
    private final TreeSet<Lane> ready = new TreeSet<>(Lane.BY_TURN);
    private final TreeSet<Lane> held = new TreeSet<>(Lane.BY_READINESS);
    private final TenantPace pace;
    private final Supplier<Lane> newLane;
    private int underWay;
    private int waiting;

    TenantQueue(Pacing pacing, TenantPace pace) {
        this.pace = pace;
        newLane = () ->
                new Lane(pacing.conversationWindows() ? ConversationWindows.ofTeams() : ConversationWindows.none());
    }

    void add(Waiting one, long now) {
        waiting++;
        change(one.place().conversation(), now, lane -> lane.add(one));
    }

    /** Returns the moment from which something can leave, where there is a place for it. */
    long freeAt(WaitingRoom.Places places, long now) {
        admit(now);
        if (!hasPlace(places)) {
            return held.isEmpty() ? Long.MAX_VALUE : held.first().freeAt();
        }
        return pace.freeAt(head().calls(), underWay, now);
    }

    /** Returns how many turns it should be dealt for what could leave now. */
    int wanted(WaitingRoom.Places places, long now) {
        admit(now);
        return !hasPlace(places) ? 0 : pace.wanted(ready.size() * head().calls(), underWay, now);
    }

    private boolean hasPlace(WaitingRoom.Places places) {
        return !ready.isEmpty() && places.hasOneFor(head().urgency(), underWay);
    }

    void deal(long first, int turns) {
        pace.deal(first, turns);
    }

    Waiting head() {
        return ready.first().head();
    }

    Waiting take(long now) {
        underWay++;
        waiting--;
        Waiting next = ready.pollFirst().take();
        pace.spend(next.calls(), now);
        return next;
    }

    void ended(Outcome outcome, long now) {
        underWay--;
        pace.spend(outcome.callsBeyond(), now);
        if (outcome.isAnswered()) {
            pace.taken();
        }
        outcome.pause().ifPresent(pause -> pace.pause(now + pause.toNanos()));
        change(outcome.waiting().place().conversation(), now, lane -> {
            lane.ended(now);
            if (!outcome.waiting().address().targeted()) {
                outcome.moved().ifPresent(lane::move);
            }
            outcome.comesBackIn().ifPresent(wait -> lane.hold(outcome.waiting().id(), now + wait.toNanos()));
        });
    }

    int underWay() {
        return underWay;
    }

    /** Tells whether nothing more should be taken in for it, with so much room left for all. */
    boolean isToBeLeftAlone(int roomLeft, long now) {
        return pace.rests(now) || waiting >= roomLeft;
    }

    void pause(long until) {
        pace.pause(until);
    }

    /** Drops what it remembers of conversations that have been silent long enough. */
    boolean forget(long now) {
        lanes.values().removeIf(lane -> lane.isForgettable(now));
        return lanes.isEmpty() && pace.isForgettable(now);
    }

    private void admit(long now) {
        while (!held.isEmpty() && held.first().freeAt() <= now) {
            ready.add(held.pollFirst());
        }
    }

    private void change(String conversation, long now, Consumer<Lane> change) {
        Lane lane = lanes.computeIfAbsent(conversation, key -> newLane.get());
        if (lane.hasTurn()) {
            ready.remove(lane);
            held.remove(lane);
        }
        change.accept(lane);
        if (lane.hasTurn()) {
            (lane.freeAt() <= now ? ready : held).add(lane);
        }
    }
}
