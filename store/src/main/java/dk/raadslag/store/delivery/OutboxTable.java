package dk.raadslag.store.delivery;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Dispatch.Urgency;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The outbox, which says so when something new is in it. */
final class OutboxTable implements Outbox {
    private final OutboxRows rows;
    private final UnitOfWork unitOfWork;
    private final AfterCommit afterCommit;

    OutboxTable(OutboxRows rows, UnitOfWork unitOfWork, AfterCommit afterCommit) {
        this.rows = rows;
        this.unitOfWork = unitOfWork;
        this.afterCommit = afterCommit;
    }

    @Override
    public boolean put(Dispatch dispatch) {
        boolean written = rows.insert(dispatch);
        if (written) {
            afterCommit.ring();
        }
        return written;
    }

    @Override
    public List<Queued> claim(Instant now, Duration lease, int most, Set<String> leftAlone) {
        return unitOfWork.run(() -> {
            List<Queued> due = new ArrayList<>();
            for (Urgency urgency : Urgency.values()) {
                if (due.size() < most && rows.isDue(urgency, now)) {
                    due.addAll(rows.lockDue(urgency, now, most - due.size(), leftAlone));
                }
            }
            if (!due.isEmpty()) {
                rows.lease(due.stream().map(Queued::id).toList(), now, now.plus(lease));
            }
            return due;
        });
    }

    @Override
    public int endLeases(Instant now) {
        return rows.endLeases(now);
    }

    @Override
    public void leaseUntil(Collection<Long> ids, Instant leaseEnds) {
        if (!ids.isEmpty()) {
            rows.leaseUntil(ids, leaseEnds);
        }
    }

    @Override
    public void mark(long id, DeliveryState state, SentText sent) {
        rows.mark(id, StateColumns.of(state), sent);
    }

    @Override
    public int revive(String keyPrefix, Instant now) {
        return rung(rows.revive(keyPrefix, now));
    }

    @Override
    public int revive(PersonId person, Set<String> kinds, Instant now) {
        return rung(rows.revive(person, kinds, now));
    }

    private int rung(int revived) {
        if (revived > 0) {
            afterCommit.ring();
        }
        return revived;
    }
}
