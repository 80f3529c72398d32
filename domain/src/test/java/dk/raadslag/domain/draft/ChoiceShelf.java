package dk.raadslag.domain.draft;

import dk.raadslag.domain.round.RoundId;
import java.util.ArrayList;
import java.util.List;

final class ChoiceShelf implements DissentChoices {
    private final List<DissentChoice> stored = new ArrayList<>();

    @Override
    public void add(DissentChoice choice) {
        stored.add(choice);
    }

    @Override
    public List<DissentChoice> of(RoundId round) {
        return stored.stream().filter(one -> one.round().equals(round)).toList();
    }
}
