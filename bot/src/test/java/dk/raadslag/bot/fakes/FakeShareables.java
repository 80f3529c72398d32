package dk.raadslag.bot.fakes;

import dk.raadslag.domain.conversation.Shareables;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What people were shown among others, in memory. */
public final class FakeShareables implements Shareables, Remembered {
    private final List<Shareable> kept = new ArrayList<>();

    @Override
    public void keep(Shareable answer) {
        kept.add(answer);
    }

    @Override
    public Optional<Shareable> find(PersonId person, String id) {
        return kept.stream()
                .filter(one -> one.person().equals(person) && one.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Shareable> newestOf(PersonId person) {
        return kept.stream().filter(one -> one.person().equals(person)).max(Comparator.comparing(Shareable::at));
    }

    @Override
    public void forgetBefore(Instant at) {
        kept.removeIf(one -> one.at().isBefore(at));
    }

    @Override
    public Runnable snapshot() {
        List<Shareable> before = List.copyOf(kept);
        return () -> {
            kept.clear();
            kept.addAll(before);
        };
    }
}
