package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.ChatAddress;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The messages to one conversation, sent one after the other. */
final class Lane {

    static final Comparator<Lane> BY_TURN = Comparator.comparing(Lane::head, Waiting.BY_TURN);
    static final Comparator<Lane> BY_READINESS = Comparator.comparingLong(Lane::freeAt)
            .thenComparingLong(lane -> lane.head().id());

    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Waiting.AS_WRITTEN);
    private final ConversationWindows windows;
    private boolean busy;
    private long heldUntil = Long.MIN_VALUE;
    private long heldFor = -1;
    private @Nullable ChatAddress moved;

    Lane(ConversationWindows windows) {
        this.windows = windows;
    }

    void add(Waiting one) {
        waiting.add(one);
        if (one.id() == heldFor) {
            heldUntil = Long.MIN_VALUE;
        }
    }

    boolean hasTurn() {
        return !busy && !waiting.isEmpty();
    }

    Waiting head() {
        return waiting.element();
    }

    long freeAt() {
        return Math.max(heldUntil, windows.freeAt());
    }

    Waiting take() {
        busy = true;
        Waiting next = waiting.remove();
        return moved != null && isMeantFor(moved, next.address()) ? next.at(moved) : next;
    }

    /** Several people are written to in a channel: what moved for one of them has moved for nobody else. */
    private static boolean isMeantFor(ChatAddress moved, ChatAddress address) {
        return moved.userId().equals(address.userId()) && !address.targeted();
    }

    void ended(long now) {
        busy = false;
        windows.note(now);
    }

    /** Lets nothing overtake a message that comes back for another attempt, unless it stays away too long. */
    void hold(long id, long until) {
        heldFor = id;
        heldUntil = until;
    }

    /** From now on uses the conversation that was created for this one. */
    void move(ChatAddress address) {
        moved = address;
    }

    boolean isForgettable(long now) {
        return !busy && waiting.isEmpty() && heldUntil <= now && windows.arePast(now);
    }
}
