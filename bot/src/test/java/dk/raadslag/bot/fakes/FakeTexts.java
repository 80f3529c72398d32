package dk.raadslag.bot.fakes;

import dk.raadslag.domain.draft.KeptTexts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The message texts that were sent, in memory. */
public final class FakeTexts implements KeptTexts {
    private final Map<String, String> newest = new HashMap<>();

    @Override
    public void keepText(String name, String text, Instant at) {
        newest.put(name, text);
        newest.values().removeIf(String::isEmpty);
    }

    @Override
    public Map<String, String> texts() {
        return newest;
    }
}
