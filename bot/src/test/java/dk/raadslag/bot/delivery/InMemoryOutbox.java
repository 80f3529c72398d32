package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.DeliveryState.Retrying;
import dk.raadslag.domain.delivery.DeliveryState.Sending;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An outbox that forgets everything when the test is over. */
final class InMemoryOutbox implements Outbox {

    private final Map<Long, Row> rows = new LinkedHashMap<>();

    /** A message, how far it has come, how often it was tried, and whether it may have been sent. */
    record Row(long id, Dispatch dispatch, DeliveryState state, int attempts, boolean unclear) {

        private Optional<Instant> claimableAt() {
            if (state instanceof DeliveryState.Queued queued) {
                return Optional.of(queued.due());
            }
            if (state instanceof Retrying retrying) {
                return Optional.of(retrying.due());
            }
            return state instanceof Sending sending ? Optional.of(sending.leaseEnds()) : Optional.empty();
        }

        private Row in(DeliveryState other) {
            boolean mayBeSent = unclear || (other instanceof Retrying retrying && retrying.unclear());
            return new Row(id, dispatch, other, attempts - (other instanceof DeliveryState.Queued ? 1 : 0), mayBeSent);
        }

        private Row taken(Instant leaseEnds) {
            return new Row(id, dispatch, new Sending(leaseEnds), attempts + 1, unclear || state instanceof Sending);
        }
    }

    synchronized Row row(String key) {
        return rows.values().stream()
                .filter(row -> row.dispatch().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    synchronized DeliveryState state(String key) {
        return row(key).state();
    }

    synchronized long count(Class<? extends DeliveryState> state) {
        return rows.values().stream()
                .filter(row -> state.isInstance(row.state()))
                .count();
    }

    @Override
    public synchronized boolean put(Dispatch dispatch) {
        if (rows.values().stream().anyMatch(row -> row.dispatch().key().equals(dispatch.key()))) {
            return false;
        }
        long id = rows.size() + 1L;
        rows.put(id, new Row(id, dispatch, new DeliveryState.Queued(dispatch.due()), 0, false));
        return true;
    }

    @Override
    public synchronized List<Queued> claim(Instant now, Duration lease, int most, Set<String> leftAlone) {
        List<Row> due = rows.values().stream()
                .filter(row -> row.claimableAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing((Row row) -> row.dispatch().urgency())
                        .thenComparing(row -> row.claimableAt().orElseThrow())
                        .thenComparing(Row::id))
                .limit(most)
                .toList();
        due.forEach(row -> rows.put(row.id(), row.taken(now.plus(lease))));
        return due.stream()
                .map(row -> new Queued(row.id(), row.dispatch(), row.attempts(), row.unclear()))
                .toList();
    }

    @Override
    public synchronized int endLeases(Instant now) {
        rows.replaceAll((id, row) -> row.state() instanceof Sending ? row.in(new Sending(now)) : row);
        return (int) count(Sending.class);
    }

    @Override
    public synchronized void leaseUntil(Collection<Long> ids, Instant leaseEnds) {
        ids.forEach(id -> rows.computeIfPresent(
                id, (key, row) -> row.state() instanceof Sending ? row.in(new Sending(leaseEnds)) : row));
    }

    @Override
    public synchronized void mark(long id, DeliveryState state, SentText sent) {
        rows.computeIfPresent(id, (key, row) -> row.in(state));
    }

    @Override
    public int revive(String keyPrefix, Instant now) {
        throw new UnsupportedOperationException("nobody is found anew here");
    }

    @Override
    public int revive(PersonId person, Set<String> kinds, Instant now) {
        throw new UnsupportedOperationException("nobody is found anew here");
    }
}
