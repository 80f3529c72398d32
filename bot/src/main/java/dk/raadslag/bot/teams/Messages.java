package dk.raadslag.bot.teams;

import dk.raadslag.bot.conversation.Incoming.Content;
import dk.raadslag.bot.conversation.Incoming.Deleted;
import dk.raadslag.bot.conversation.Incoming.Edited;
import dk.raadslag.bot.conversation.Incoming.Ignored;
import dk.raadslag.bot.conversation.Incoming.Said;
import dk.raadslag.bot.conversation.Incoming.SharedFile;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, changed or deleted. */
final class Messages {

    private Messages() {}

    static Content content(Posted posted) {
        Written written = Written.of(posted);
        List<SharedFile> files = SharedFiles.of(posted);
        if (written.text().isBlank() && posted.json().path("value").isContainerNode()) {
            return CardAction.submitted(posted);
        }
        return written.text().isBlank() && files.isEmpty()
                ? new Ignored("message without text")
                : new Said(written.text(), written.quoted(), files);
    }

    /** Undeleting, too, comes as an update with the text in it. */
    static Content change(Posted posted) {
        if (posted.type().equals("messageDelete")) {
            return new Deleted();
        }
        return posted.type().equals("messageUpdate")
                ? new Edited(Written.of(posted).text(), writtenAt(posted))
                : new Ignored(posted.type());
    }

    private static @Nullable Instant writtenAt(Posted posted) {
        try {
            return OffsetDateTime.parse(posted.text("/timestamp")).toInstant();
        } catch (DateTimeParseException notTold) {
            return null;
        }
    }
}
