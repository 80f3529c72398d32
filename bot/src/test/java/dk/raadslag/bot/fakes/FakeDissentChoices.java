package dk.raadslag.bot.fakes;

import dk.raadslag.domain.draft.DissentChoice;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.round.RoundId;
import java.util.ArrayList;
import java.util.List;

public final class FakeDissentChoices implements DissentChoices, Remembered {
    private List<DissentChoice> stored = new ArrayList<>();

    @Override
    public void add(DissentChoice choice) {
        stored.add(choice);
    }

    @Override
    public List<DissentChoice> of(RoundId round) {
        return stored.stream().filter(one -> one.round().equals(round)).toList();
    }

    @Override
    public Runnable snapshot() {
        List<DissentChoice> before = new ArrayList<>(stored);
        return () -> stored = before;
    }
}
