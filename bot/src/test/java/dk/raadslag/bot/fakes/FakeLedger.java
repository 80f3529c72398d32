package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import java.util.ArrayList;
import java.util.List;

/** The ledger over a fake outbox. */
public final class FakeLedger implements Ledger, Remembered {
    private final FakeOutbox outbox;
    private List<Recipient> expected = new ArrayList<>();

    FakeLedger(FakeOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void expect(Recipient recipient) {
        expected.add(recipient);
    }

    @Override
    public List<LedgerLine> of(RoundId round) {
        return expected.stream()
                .filter(one -> one.round().equals(round))
                .map(one -> new LedgerLine(one, outbox.stateOf(RequestKey.of(round, one.person()))))
                .toList();
    }

    @Override
    public List<RoundId> expecting(PersonId person) {
        return expected.stream()
                .filter(one -> one.person().equals(person))
                .map(Recipient::round)
                .distinct()
                .toList();
    }

    @Override
    public Runnable snapshot() {
        List<Recipient> before = new ArrayList<>(expected);
        return () -> expected = before;
    }
}
