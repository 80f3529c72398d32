package dk.raadslag.bot.fakes;

import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.network.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class FakePreviews implements Previews, Remembered {
    private Map<PersonId, Preview> shown = new LinkedHashMap<>();

    @Override
    public void show(Preview preview) {
        shown.put(preview.person(), preview);
    }

    @Override
    public Optional<Preview> take(PersonId person) {
        return Optional.ofNullable(shown.remove(person));
    }

    @Override
    public Optional<Preview> of(PersonId person) {
        return Optional.ofNullable(shown.get(person));
    }

    @Override
    public Runnable snapshot() {
        Map<PersonId, Preview> before = new LinkedHashMap<>(shown);
        return () -> shown = before;
    }
}
