package dk.raadslag.bot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What somebody does in a chat, told one step at a time. */
public record Activity(String user, String conversation, boolean personal, Instant at, int number) {

    /** Starts in this user's one-to-one chat. */
    public static Activity of(String user, Instant at) {
        return new Activity(user, "a:" + user, true, at, 1);
    }

    /** Returns the same user's next activity. */
    public Activity next() {
        return new Activity(user, conversation, personal, at, number + 1);
    }

    /** Returns the same activity in a group. */
    public Activity inGroup() {
        return new Activity(user, "19:group", false, at, number);
    }

    /** Returns the same activity at another time. */
    public Activity at(Instant other) {
        return new Activity(user, conversation, personal, other, number);
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
                new Incoming.Place("https://smba.example/", conversation, personal),
                at,
                content);
    }
}
