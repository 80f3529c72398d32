package dk.raadslag.bot.fakes;

import dk.raadslag.domain.conversation.Inbox;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class FakeInbox implements Inbox, Remembered {
    private Map<String, String> answers = new LinkedHashMap<>();

    @Override
    public Optional<String> answerTo(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    @Override
    public boolean claim(String key, Instant at) {
        return answers.putIfAbsent(key, "") == null;
    }

    @Override
    public void answer(String key, String answer) {
        answers.put(key, answer);
    }

    @Override
    public Runnable snapshot() {
        Map<String, String> before = new LinkedHashMap<>(answers);
        return () -> answers = before;
    }
}
