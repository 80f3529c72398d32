package dk.raadslag.bot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What somebody does in a chat, told one step at a time. */
public record Activity(String user, String conversation, boolean personal, boolean targeted, Instant at, int number) {

    /** Starts in this user's one-to-one chat. */
    public static Activity of(String user, Instant at) {
        return new Activity(user, "a:" + user, true, false, at, 1);
    }

    /** Returns the same user's next activity. */
    public Activity next() {
        return new Activity(user, conversation, personal, targeted, at, number + 1);
    }

    /** Returns the same activity in a group. */
    public Activity inGroup() {
        return new Activity(user, "19:group", false, false, at, number);
    }

    /** Returns the same activity in a group, shown to nobody but the bot. */
    public Activity toTheBotAlone() {
        return new Activity(user, "19:group", false, true, at, number);
    }

    /** Returns the same activity at another time. */
    public Activity at(Instant other) {
        return new Activity(user, conversation, personal, targeted, other, number);
    }

    /** Says words. */
    public Incoming says(String text) {
        return does(new Incoming.Said(text, null, List.of()));
    }

    /** Presses a button of a card that expects a card. */
    public Incoming presses(String verb, Map<String, String> inputs) {
        return does(new Incoming.Pressed(verb, inputs, "card-1", true));
    }

    /** Does anything. */
    public Incoming does(Incoming.Content content) {
        String id = conversation + "|" + number;
        return new Incoming(
                id + "|" + content.getClass().getSimpleName(),
                id,
                new Incoming.Speaker("tenant-" + user, "aad-" + user, "29:" + user, user),
                new Incoming.Place("https://smba.example/", conversation, personal, targeted),
                at,
                content);
    }
}
