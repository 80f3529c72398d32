package dk.raadslag.bot.conversation;

import java.util.HashMap;
import java.util.Map;

/** A channel that knows the members it was told about and counts how often it is asked. */
final class FakeMembers implements Members {
    private final Map<String, Answer> answers = new HashMap<>();
    private int asked;

    void knows(String userId, Answer answer) {
        answers.put(userId, answer);
    }

    int asked() {
        return asked;
    }

    @Override
    public Answer find(Incoming.Place place, Incoming.Speaker speaker) {
        asked++;
        return answers.getOrDefault(speaker.userId(), new Unknown());
    }
}
