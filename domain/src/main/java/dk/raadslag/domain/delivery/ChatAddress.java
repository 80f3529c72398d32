package dk.raadslag.domain.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Where a person can be written to in Teams.
 *
 * @param serviceUrl base address of the connector that last spoke for this person
 * @param tenantId Entra tenant of the person
 * @param userId the channel's user id, "29:…"
 * @param conversationId the one-to-one conversation, or null when none is known and one must be created
 */
public record ChatAddress(
        String serviceUrl,
        String tenantId,
        String userId,
        @Nullable String conversationId) {

    /** Returns the same person's address without a conversation, so that the next send creates one. */
    public ChatAddress withoutConversation() {
        return new ChatAddress(serviceUrl, tenantId, userId, null);
    }
}
