package dk.raadslag.bot.fakes;

import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.MailReturns;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.delivery.SentMessages;
import dk.raadslag.domain.network.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

public final class FakeOutbox implements Outbox, Deliveries, SentMessages, MailReturns, Remembered {
    private List<Row> rows = new ArrayList<>();

    /** A message and how far it has come. */
    public record Row(long id, Dispatch dispatch, DeliveryState state) {}

    /** Returns every message, oldest first. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Returns the texts of the answers to this person, oldest first. */
    public List<String> answersTo(PersonId person) {
        return rows.stream()
                .filter(row -> person.equals(row.dispatch().person()))
                .filter(row -> row.dispatch().intent() instanceof Intent.Answer)
                .map(row -> ((Intent.Answer) row.dispatch().intent()).text())
                .toList();
    }

    /** Returns the state of the message with this key. */
    public DeliveryState stateOf(String key) {
        return rows.stream()
                .filter(row -> row.dispatch().key().equals(key))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** Acknowledges the message with this key under an activity id. */
    public void deliver(String key, String activityId, Instant at) {
        set(key, new DeliveryState.Delivered(at, activityId));
    }

    /** Fails the message with this key. */
    public void fail(String key, FailureReason reason, Instant at) {
        set(key, new DeliveryState.Failed(at, reason));
    }

    @Override
    public List<Delivery> about(String round) {
        return rows.stream()
                .filter(row -> row.dispatch().key().matches("[^:]+:" + round + ":.*"))
                .map(row -> new Delivery(row.dispatch().key(), row.dispatch().person(), row.state()))
                .toList();
    }

    @Override
    public List<Sent> sentAbout(String round) {
        return about(round).stream()
                .map(one -> new Sent(one, one.state() instanceof DeliveryState.Delivered ? "sendt: " + one.key() : ""))
                .toList();
    }

    @Override
    public boolean put(Dispatch dispatch) {
        boolean known = rows.stream().anyMatch(row -> row.dispatch().key().equals(dispatch.key()));
        if (!known) {
            rows.add(new Row(rows.size() + 1L, dispatch, new DeliveryState.Queued(dispatch.due())));
        }
        return !known;
    }

    @Override
    public List<Queued> claim(Instant now, Duration lease, int most, Set<String> leftAlone) {
        return rows.stream()
                .filter(row -> row.state() instanceof DeliveryState.Queued)
                .limit(most)
                .map(row -> new Queued(row.id(), row.dispatch(), 0, false))
                .toList();
    }

    @Override
    public int endLeases(Instant now) {
        throw new UnsupportedOperationException("nothing is sent here");
    }

    @Override
    public void leaseUntil(Collection<Long> ids, Instant leaseEnds) {
        throw new UnsupportedOperationException("nothing is sent here");
    }

    @Override
    public void mark(long id, DeliveryState state, SentText sent) {
        rows.replaceAll(row -> row.id() == id ? new Row(id, row.dispatch(), state) : row);
    }

    @Override
    public int revive(String keyPrefix, Instant now) {
        return revive(row -> row.dispatch().key().startsWith(keyPrefix), now);
    }

    @Override
    public int revive(PersonId person, Set<String> kinds, Instant now) {
        return revive(
                row -> person.equals(row.dispatch().person())
                        && kinds.contains(row.dispatch().key().split(":", 2)[0]),
                now);
    }

    private int revive(Predicate<Row> meant, Instant now) {
        List<Row> waiting = rows.stream()
                .filter(meant)
                .filter(row -> row.state() instanceof DeliveryState.Failed failed
                        && failed.reason().wantsAddress())
                .toList();
        waiting.forEach(row -> mark(row.id(), new DeliveryState.Queued(now), SentText.NONE));
        return waiting.size();
    }

    @Override
    public Optional<Intent> deliveredAs(String activityId, PersonId person) {
        return rows.stream()
                .filter(row -> person.equals(row.dispatch().person())
                        && row.state() instanceof DeliveryState.Delivered delivered
                        && delivered.activityId().equals(activityId))
                .map(row -> row.dispatch().intent())
                .findFirst();
    }

    @Override
    public List<Mailed> sentAs(Set<String> messageIds) {
        return rows.stream()
                .filter(row -> row.state() instanceof DeliveryState.Delivered delivered
                        && messageIds.contains(delivered.activityId()))
                .map(row -> new Mailed(
                        row.id(),
                        ((DeliveryState.Delivered) row.state()).activityId(),
                        row.dispatch().key(),
                        row.dispatch().person(),
                        row.dispatch().intent()))
                .toList();
    }

    @Override
    public void cameBack(Mailed mailed, FailureReason reason, Instant at) {
        mark(mailed.id(), new DeliveryState.Failed(at, reason), SentText.NONE);
    }

    @Override
    public Runnable snapshot() {
        List<Row> before = new ArrayList<>(rows);
        return () -> rows = before;
    }

    private void set(String key, DeliveryState state) {
        rows.replaceAll(row -> row.dispatch().key().equals(key) ? new Row(row.id(), row.dispatch(), state) : row);
    }
}
