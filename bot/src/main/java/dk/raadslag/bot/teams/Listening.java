package dk.raadslag.bot.teams;

import dk.raadslag.bot.conversation.Conversation;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import java.time.InstantSource;

/** Passes on what was posted, in our own words. */
record Listening(Conversation conversation, InstantSource time) {

    private static final String UPDATE = "messageUpdate";
    private static final String DELETE = "messageDelete";
    private static final int LONGEST_STAMP = 64;

    Reaction hear(Posted posted, Incoming.Content content) {
        return conversation.hear(
                new Incoming(key(posted), posted.id(), Speakers.of(posted), place(posted), time.instant(), content));
    }

    private static Incoming.Place place(Posted posted) {
        return new Incoming.Place(
                posted.serviceUrl(),
                posted.conversationId(),
                posted.isPersonal(),
                !posted.isPersonal() && posted.isTargeted());
    }

    private static String key(Posted posted) {
        return String.join("|", posted.conversationId(), posted.id(), posted.type(), editStamp(posted));
    }

    /** An edited message keeps its id; only the time tells one edit from the next. */
    private static String editStamp(Posted posted) {
        if (!posted.type().equals(UPDATE) && !posted.type().equals(DELETE)) {
            return "";
        }
        String timestamp = posted.text("/timestamp");
        String stamp = timestamp.isBlank() ? posted.text("/localTimestamp") : timestamp;
        return stamp.substring(0, Math.min(stamp.length(), LONGEST_STAMP));
    }
}
