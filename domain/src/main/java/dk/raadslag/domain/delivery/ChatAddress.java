package dk.raadslag.domain.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Where a person can be written to in Teams.
 *
 * @param serviceUrl base address of the connector that last spoke for this person
 * @param tenantId Entra tenant of the person
 * @param userId the channel's user id, "29:…"
 * @param conversationId the one-to-one conversation, or null when none is known and one must be created
 * @param targeted in a conversation with others: what is sent there is seen by this person alone
 */
public record ChatAddress(
        String serviceUrl,
        String tenantId,
        String userId,
        @Nullable String conversationId,
        boolean targeted) {

    /** Stands for the tenant of those who are written to by mail. */
    public static final String BY_MAIL = "mail";

    /** An address at which everybody in the conversation sees what is sent. */
    public ChatAddress(String serviceUrl, String tenantId, String userId, @Nullable String conversationId) {
        this(serviceUrl, tenantId, userId, conversationId, false);
    }

    /** Returns the same place for this person's eyes alone. */
    public ChatAddress forThemAlone() {
        return new ChatAddress(serviceUrl, tenantId, userId, conversationId, true);
    }

    /** Returns the same person's address without a conversation, so that the next send creates one. */
    public ChatAddress withoutConversation() {
        return new ChatAddress(serviceUrl, tenantId, userId, null);
    }
}
