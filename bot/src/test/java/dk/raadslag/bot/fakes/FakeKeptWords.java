package dk.raadslag.bot.fakes;

import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class FakeKeptWords implements KeptWords, Remembered {
    private List<Kept> kept = new ArrayList<>();
    private Set<Long> placed = new HashSet<>();

    @Override
    public Kept keep(PersonId person, String activityId, String text, Instant at) {
        unplaced(person).stream()
                .filter(one -> one.activityId().equals(activityId))
                .forEach(one -> placed.add(one.id()));
        Kept words = new Kept(kept.size() + 1L, person, activityId, text, at);
        kept.add(words);
        return words;
    }

    @Override
    public Optional<Kept> newestOf(PersonId person) {
        return unplaced(person).stream().reduce((earlier, later) -> later);
    }

    @Override
    public void placed(long id, Instant at) {
        placed.add(id);
    }

    @Override
    public List<Kept> unplaced(PersonId person) {
        return kept.stream()
                .filter(one -> one.person().equals(person) && !placed.contains(one.id()))
                .toList();
    }

    @Override
    public Runnable snapshot() {
        List<Kept> keptBefore = new ArrayList<>(kept);
        Set<Long> placedBefore = new HashSet<>(placed);
        return () -> {
            kept = keptBefore;
            placed = placedBefore;
        };
    }
}
