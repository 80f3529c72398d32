package dk.raadslag.bot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One activity in our own words.
 *
 * @param key the same for every delivery of the same activity: conversation, id, type and edit timestamp
 * @param activityId the channel's id of the activity
 * @param speaker who it comes from
 * @param place where it was said
 * @param at when it was received
 * @param content what was said or done
 */
public record Incoming(String key, String activityId, Speaker speaker, Place place, Instant at, Content content) {

    /** A channel user; {@code aadObjectId} is empty where the channel did not tell it. */
    public record Speaker(String tenantId, String aadObjectId, String userId, String name) {}

    /**
     * A conversation.
     *
     * @param personal a one-to-one chat, not a group or a channel
     * @param targeted said among others, and seen by nobody but the bot
     */
    public record Place(String serviceUrl, String conversationId, boolean personal, boolean targeted) {

        /** A conversation in which everybody sees what is said. */
        public Place(String serviceUrl, String conversationId, boolean personal) {
            this(serviceUrl, conversationId, personal, false);
        }
    }

    /** What was said or done. */
    public sealed interface Content {}

    /** Plain text, mentions of the bot removed. */
    public record Said(String text, @Nullable String quotedActivityId, List<SharedFile> files) implements Content {}

    /** Earlier text, changed by its writer at this time, or at an unknown one. */
    public record Edited(String text, @Nullable Instant at) implements Content {}

    /** Earlier text, deleted by its writer. */
    public record Deleted() implements Content {}

    /** A card action; {@code cardActivityId} is the card's activity; {@code expectsCard} is true for Action.Execute. */
    public record Pressed(
            String verb,
            Map<String, String> inputs,
            @Nullable String cardActivityId,
            boolean expectsCard) implements Content {

        /** Returns the number of a stored thing that the button carries under this name. */
        public Optional<Long> id(String name) {
            return idIn(inputs, name);
        }

        /** Returns the number that stands under this name among a button's inputs; what is no such number is empty. */
        public static Optional<Long> idIn(Map<String, String> inputs, String name) {
            return Optional.of(inputs.getOrDefault(name, ""))
                    .filter(id -> id.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        }
    }

    /** The bot was added, or somebody joined. */
    public record Arrived() implements Content {}

    /** The bot was removed by this person. */
    public record Left() implements Content {}

    /** Anything else, taken note of and nothing more. */
    public record Ignored(String what) implements Content {}

    /** A file offered in the chat; {@code downloadUrl} is where the channel keeps it for a while. */
    public record SharedFile(
            String name, String downloadUrl, @Nullable String fileType) {}
}
