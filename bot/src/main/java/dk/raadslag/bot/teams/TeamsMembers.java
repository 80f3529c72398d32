package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.ChannelAccount;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Members;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Asks the connector of a conversation who its members are. */
record TeamsMembers(Connectors connectors, AllowedHosts hosts) implements Members {

    @Override
    public Answer find(Incoming.Place place, Incoming.Speaker speaker) {
        if (!hosts.allow(place.serviceUrl())) {
            return new Unavailable("host not allowed");
        }
        try {
            return found(ask(place, speaker), speaker);
        } catch (CompletionException failed) {
            return notFound(Outcomes.causeOf(failed));
        } catch (IllegalArgumentException unsendable) {
            return new Unavailable("not a conversation");
        }
    }

    private ChannelAccount ask(Incoming.Place place, Incoming.Speaker speaker) {
        return connectors
                .at(place.serviceUrl())
                .getConversationMember(speaker.userId(), place.conversationId())
                .join();
    }

    private static Found found(ChannelAccount account, Incoming.Speaker speaker) {
        String aadObjectId = account.getAadObjectId() == null ? field(account, "objectId") : account.getAadObjectId();
        String tenantId = field(account, "tenantId");
        return new Found(
                aadObjectId == null ? speaker.aadObjectId() : aadObjectId,
                tenantId == null ? speaker.tenantId() : tenantId,
                account.getName() == null ? speaker.name() : Clean.of(account.getName()),
                field(account, "email"),
                field(account, "userPrincipalName"));
    }

    private static @Nullable String field(ChannelAccount account, String name) {
        JsonNode value = account.getProperties().get(name);
        String text = value == null ? "" : Clean.text(value);
        return text.isBlank() ? null : text;
    }

    private static Answer notFound(Throwable failure) {
        if (failure instanceof ErrorResponseException answered) {
            int status = answered.response().code();
            return status == 404 ? new Unknown() : new Unavailable(String.valueOf(status));
        }
        return new Unavailable(failure.getClass().getSimpleName());
    }
}
