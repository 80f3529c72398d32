package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Calls for names and those named, in memory. */
public final class FakeNominations implements Nominations, Remembered {
    private List<NominationCall> calls = new ArrayList<>();
    private List<Nominee> nominees = new ArrayList<>();
    private long last;

    @Override
    public void open(NetworkId network, NominationCall call) {
        calls.add(0, call);
    }

    @Override
    public Optional<NominationCall> call(RoundId round) {
        return calls.stream().filter(call -> call.round().equals(round)).findFirst();
    }

    @Override
    public List<NominationCall> of(NetworkId network) {
        return List.copyOf(calls);
    }

    @Override
    public Nominee add(Nominee.Origin origin, Nominee.Candidate candidate, Nominee.Consent consent) {
        Nominee nominee = new Nominee(++last, origin, candidate, consent, Nominee.Choice.OPEN, false);
        nominees.add(nominee);
        return nominee;
    }

    @Override
    public List<Nominee> of(RoundId round) {
        return nominees.stream()
                .filter(one -> one.origin().round().equals(round))
                .toList();
    }

    @Override
    public Optional<Nominee> find(long id) {
        return nominees.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public void answer(long id, Nominee.Consent consent, Instant at) {
        change(id, one -> new Nominee(id, one.origin(), one.candidate(), consent, one.choice(), one.told()));
    }

    @Override
    public boolean choose(long id, Nominee.Choice choice) {
        return change(id, one -> new Nominee(id, one.origin(), one.candidate(), one.consent(), choice, false));
    }

    @Override
    public boolean told(long id, Instant at) {
        return change(id, one -> new Nominee(id, one.origin(), one.candidate(), one.consent(), one.choice(), true));
    }

    @Override
    public int withdraw(RoundId round, PersonId by, String activityId) {
        int before = nominees.size();
        nominees.removeIf(one -> one.origin().round().equals(round)
                && one.origin().by().equals(by)
                && one.origin().activityId().equals(activityId)
                && one.choice() == Nominee.Choice.OPEN);
        return before - nominees.size();
    }

    private boolean change(long id, UnaryOperator<Nominee> how) {
        Optional<Nominee> changed = find(id).filter(one -> !one.told());
        changed.ifPresent(one -> nominees.set(nominees.indexOf(one), how.apply(one)));
        return changed.isPresent();
    }

    @Override
    public Runnable snapshot() {
        List<NominationCall> callsBefore = new ArrayList<>(calls);
        List<Nominee> nomineesBefore = new ArrayList<>(nominees);
        return () -> {
            calls = callsBefore;
            nominees = nomineesBefore;
        };
    }
}
