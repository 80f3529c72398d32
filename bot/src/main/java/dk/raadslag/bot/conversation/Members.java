package dk.raadslag.bot.conversation;

import org.jspecify.annotations.Nullable;

/** Who a channel user is, asked of the channel. */
public interface Members {

    /** Asks for one member of a conversation. */
    Answer find(Incoming.Place place, Incoming.Speaker speaker);

    /** What the channel answered. */
    sealed interface Answer {}

    /** The member, with every address the channel knows; {@code email} goes before {@code userPrincipalName}. */
    record Found(
            String aadObjectId,
            String tenantId,
            String name,
            @Nullable String email,
            @Nullable String userPrincipalName)
            implements Answer {}

    /** The channel does not know the member. */
    record Unknown() implements Answer {}

    /** The channel could not be asked; worth trying again. */
    record Unavailable(String cause) implements Answer {}
}
