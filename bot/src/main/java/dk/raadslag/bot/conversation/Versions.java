package dk.raadslag.bot.conversation;

import dk.raadslag.domain.conversation.Inbox;
import java.time.Instant;

/** Lets the newest wording of a message hold, in whatever order its versions arrive. */
final class Versions {
    private final Inbox inbox;

    Versions(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Tells whether a later version of the same message has been heard; one that is the latest so far is remembered. */
    boolean isOvertaken(Incoming incoming) {
        if (incoming.content() instanceof Incoming.Said) {
            return inbox.answerTo(latest(incoming)).isPresent();
        }
        return incoming.content() instanceof Incoming.Edited edited && isOvertaken(edited, incoming);
    }

    private boolean isOvertaken(Incoming.Edited edited, Incoming incoming) {
        String latest = latest(incoming);
        Instant written = edited.at() == null ? incoming.at() : edited.at();
        boolean overtaken = inbox.answerTo(latest)
                .map(Instant::parse)
                .filter(written::isBefore)
                .isPresent();
        if (!overtaken) {
            inbox.claim(latest, incoming.at());
            inbox.answer(latest, written.toString());
        }
        return overtaken;
    }

    private static String latest(Incoming incoming) {
        return String.join("|", incoming.place().conversationId(), incoming.activityId(), "latest");
    }
}
