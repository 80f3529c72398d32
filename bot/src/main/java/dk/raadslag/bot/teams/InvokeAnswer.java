package dk.raadslag.bot.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import dk.raadslag.bot.conversation.Reaction;
import java.util.Map;

/** What a pressed button gets back. */
final class InvokeAnswer {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final String TEXT = "application/vnd.microsoft.activity.message";
    private static final String ERROR = "application/vnd.microsoft.error";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private InvokeAnswer() {}

    static AdaptiveCardInvokeResponse of(Reaction reaction) {
        if (reaction instanceof Reaction.ShowCard card) {
            return response(200, CARD, card(card.json()));
        }
        if (reaction instanceof Reaction.ShowText text) {
            return response(200, TEXT, text.text());
        }
        return response(200, TEXT, "");
    }

    static AdaptiveCardInvokeResponse badRequest() {
        return response(400, ERROR, Map.of("code", "BadRequest", "message", "value.action must be an Action.Execute"));
    }

    private static Object card(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the card answered with is not JSON", broken);
        }
    }

    private static AdaptiveCardInvokeResponse response(int status, String type, Object value) {
        AdaptiveCardInvokeResponse response = new AdaptiveCardInvokeResponse();
        response.setStatusCode(status);
        response.setType(type);
        response.setValue(value);
        return response;
    }
}
