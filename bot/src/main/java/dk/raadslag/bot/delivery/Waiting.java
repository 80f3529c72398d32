package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch.Urgency;
import dk.raadslag.domain.delivery.Outbox;
import java.util.Comparator;

/**
 * A claimed message and where it goes.
 *
 * @param address may turn out to have moved when its turn comes
 * @param place what it must keep pace and order with; stays as it is
 */
record Waiting(Outbox.Queued queued, ChatAddress address, Place place) {

    /** The order within a conversation: as written down, answers first. */
    static final Comparator<Waiting> AS_WRITTEN =
            Comparator.comparing(Waiting::urgency).thenComparingLong(Waiting::id);

    /** The order among conversations: what has been refused before stands behind what has not. */
    static final Comparator<Waiting> BY_TURN = Comparator.comparing(Waiting::urgency)
            .thenComparingInt(one -> one.queued().attempts())
            .thenComparingLong(Waiting::id);

    /** The tenant, and the conversation in it or, before there is one, the person. */
    record Place(String tenant, String conversation) {}

    static Waiting of(Outbox.Queued queued, ChatAddress address) {
        String known = address.conversationId();
        return new Waiting(queued, address, new Place(address.tenantId(), known == null ? address.userId() : known));
    }

    long id() {
        return queued.id();
    }

    Urgency urgency() {
        return queued.dispatch().urgency();
    }

    /** Returns how many calls it takes: without a conversation one is created first. */
    int calls() {
        return address.conversationId() == null ? 2 : 1;
    }

    Waiting at(ChatAddress other) {
        return new Waiting(queued, other, place);
    }
}
