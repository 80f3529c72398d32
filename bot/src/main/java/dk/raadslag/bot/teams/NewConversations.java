package dk.raadslag.bot.teams;

import com.microsoft.bot.schema.ConversationResourceResponse;
import dk.raadslag.domain.delivery.ChatAddress;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Creates conversations, and keeps those whose first message has not arrived: its retry then costs one call, not two. */
final class NewConversations {

    private static final int MOST = 10_000;

    private final Connectors connectors;
    private final Outgoing outgoing;
    private final Map<ChatAddress, String> waiting = new ConcurrentHashMap<>();

    NewConversations(Connectors connectors, Outgoing outgoing) {
        this.connectors = connectors;
        this.outgoing = outgoing;
    }

    /** Returns the conversation created for the address; throws CompletionException when the call fails. */
    String find(ChatAddress address) {
        String known = waiting.get(address);
        if (known != null) {
            return known;
        }
        if (waiting.size() >= MOST) {
            waiting.clear();
        }
        String conversation = create(address);
        waiting.put(address, conversation);
        return conversation;
    }

    void forget(ChatAddress address) {
        waiting.remove(address);
    }

    private String create(ChatAddress address) {
        ConversationResourceResponse answer = connectors
                .at(address.serviceUrl())
                .createConversation(outgoing.conversation(address))
                .join();
        if (answer == null || answer.getId() == null) {
            throw new CompletionException(new IOException("a conversation without id was created"));
        }
        return answer.getId();
    }
}
