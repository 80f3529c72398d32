package dk.raadslag.bot.demo;

import java.util.Map;

/** Talking with the bot and hearing what it answers. */
final class Chat {

    private final TeamsClient teams;

    Chat(TeamsClient teams) {
        this.teams = teams;
    }

    /** Writes to the bot and waits for its answer. */
    Received say(TeamsUser user, String words) {
        return answered(user, () -> teams.say(user, words));
    }

    /** Sends a file to the bot with some words and waits for its answer. */
    Received send(TeamsUser user, String words, String fileName, String downloadUrl) {
        return answered(user, () -> teams.say(user, words, fileName, downloadUrl));
    }

    /** Fills in the newest card and presses one of its buttons. */
    void press(TeamsUser user, String verb, Map<String, String> inputs) {
        teams.press(user, user.card(), verb, inputs);
    }

    private static Received answered(TeamsUser user, Runnable saying) {
        int before = user.count();
        saying.run();
        return user.expect(before, one -> !one.text().isBlank(), Demo.PATIENCE);
    }
}
