package dk.raadslag.bot.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.TextFormatTypes;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts our messages into the SDK's words; maps are JSON nodes, which the SDK's validator can look into on every JDK. */
final class Outgoing {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    private final ObjectMapper mapper = new ObjectMapper();
    private final @Nullable String botId;

    /** The bot's channel id, or null where it has none. */
    Outgoing(@Nullable String botId) {
        this.botId = botId;
    }

    Activity activity(ChatAddress address, Message message) {
        Activity activity = new Activity(ActivityTypes.MESSAGE);
        activity.setTimestamp(null);
        activity.setText(message.text());
        activity.setTextFormat(TextFormatTypes.MARKDOWN);
        activity.setSummary(NotificationLine.of(message.summary()));
        activity.setLocale("da-DK");
        activity.setRecipient(new ChannelAccount(address.userId()));
        activity.setChannelData(tenant(address));
        if (message.card() != null) {
            activity.setAttachments(List.of(card(message.card())));
        }
        return activity;
    }

    Activity typing(ChatAddress address) {
        Activity activity = new Activity(ActivityTypes.TYPING);
        activity.setTimestamp(null);
        activity.setRecipient(new ChannelAccount(address.userId()));
        activity.setChannelData(tenant(address));
        return activity;
    }

    ConversationParameters conversation(ChatAddress address) {
        ConversationParameters parameters = new ConversationParameters();
        parameters.setIsGroup(false);
        parameters.setMembers(List.of(new ChannelAccount(address.userId())));
        parameters.setTenantId(address.tenantId());
        parameters.setChannelData(tenant(address));
        if (botId != null) {
            parameters.setBot(new ChannelAccount(botId));
        }
        return parameters;
    }

    private Attachment card(String json) {
        Attachment attachment = new Attachment();
        attachment.setContentType(CARD);
        attachment.setContent(object(json));
        return attachment;
    }

    private ObjectNode object(String json) {
        try {
            JsonNode node = mapper.readTree(json);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new NotRendered(
                    new IllegalArgumentException(node.getNodeType().name()));
        } catch (JsonProcessingException broken) {
            throw new NotRendered(broken);
        }
    }

    private static ObjectNode tenant(ChatAddress address) {
        ObjectNode channelData = JsonNodeFactory.instance.objectNode();
        channelData.putObject("tenant").put("id", address.tenantId());
        return channelData;
    }
}
