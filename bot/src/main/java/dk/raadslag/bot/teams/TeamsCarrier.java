package dk.raadslag.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import dk.raadslag.bot.delivery.Carrier;
import dk.raadslag.bot.delivery.Probe;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.Attempt.Accepted;
import dk.raadslag.domain.delivery.Attempt.Refused;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Message;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Sends through the connector of the address, as far as its host may be called. */
final class TeamsCarrier implements Carrier, Probe {

    private final Connectors connectors;
    private final AllowedHosts hosts;
    private final Outgoing outgoing;
    private final Outcomes outcomes;
    private final NewConversations created;
    private final Whispers whispers;

    TeamsCarrier(Connectors connectors, AllowedHosts hosts, Outgoing outgoing, Outcomes outcomes, Whispers whispers) {
        this.connectors = connectors;
        this.hosts = hosts;
        this.outgoing = outgoing;
        this.outcomes = outcomes;
        this.whispers = whispers;
        this.created = new NewConversations(connectors, outgoing);
    }

    @Override
    public Attempt send(ChatAddress address, Message message) {
        return attempt(address, () -> {
            Activity activity = outgoing.activity(address, message);
            return address.conversationId() == null ? sendFirst(address, activity) : post(address, activity);
        });
    }

    @Override
    public Attempt update(ChatAddress address, String activityId, Message message) {
        String conversation = address.conversationId();
        if (conversation == null) {
            return new Refused(FailureReason.CONVERSATION_GONE);
        }
        return attempt(address, () -> {
            Activity activity = outgoing.activity(address, message);
            activity.setId(activityId);
            return call(
                    () -> address.targeted()
                            ? whispers.update(address, activityId, activity)
                            : connectors
                                    .at(address.serviceUrl())
                                    .updateActivity(conversation, activityId, activity)
                                    .join(),
                    address,
                    activityId);
        });
    }

    @Override
    public Attempt typing(ChatAddress address) {
        return attempt(address, () -> post(address, outgoing.typing(address)));
    }

    private Attempt attempt(ChatAddress address, Supplier<Attempt> call) {
        if (!hosts.allow(address.serviceUrl())) {
            return new Refused(FailureReason.ADDRESS_NOT_ALLOWED);
        }
        try {
            return call.get();
        } catch (NotRendered broken) {
            return new Refused(FailureReason.NOT_RENDERED);
        } catch (IllegalArgumentException unsendable) {
            return new Refused(FailureReason.REJECTED);
        }
    }

    private Attempt sendFirst(ChatAddress address, Activity activity) {
        String conversation;
        try {
            conversation = created.find(address);
        } catch (CompletionException failed) {
            return outcomes.ofCreating(failed);
        }
        Attempt attempt = post(withConversation(address, conversation), activity);
        if (!(attempt instanceof Attempt.Later)) {
            created.forget(address);
        }
        return attempt;
    }

    private Attempt post(ChatAddress address, Activity activity) {
        return call(
                () -> address.targeted()
                        ? whispers.send(address, activity)
                        : connectors
                                .at(address.serviceUrl())
                                .sendToConversation(address.conversationId(), activity)
                                .join(),
                address,
                "");
    }

    /** Makes the one call; an answer that says yes and names no id still is a yes. */
    private Attempt call(Supplier<ResourceResponse> call, ChatAddress address, String knownId) {
        try {
            ResourceResponse answer = call.get();
            return new Accepted(address, answer == null || answer.getId() == null ? knownId : answer.getId());
        } catch (CompletionException failed) {
            return Outcomes.wasAccepted(failed) ? new Accepted(address, knownId) : outcomes.ofSending(failed);
        }
    }

    private static ChatAddress withConversation(ChatAddress address, String conversation) {
        return new ChatAddress(address.serviceUrl(), address.tenantId(), address.userId(), conversation);
    }
}
