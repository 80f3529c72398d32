package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.domain.delivery.Message;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The cards below a preview: yes and no, and what came of it. */
final class PreviewCards {

    static final String YES = "preview-yes";
    static final String NO = "preview-no";
    static final String ID = "preview";

    private final Saying saying;

    PreviewCards(Saying saying) {
        this.saying = saying;
    }

    String question() {
        return saying.text(new TalkWords.ConfirmQuestion());
    }

    String asking(String id) {
        ObjectNode card = card(question());
        ArrayNode actions = card.putArray("actions");
        actions.add(button(YES, saying.plain(new TalkWords.ConfirmYes()), id).put("style", "positive"));
        actions.add(button(NO, saying.plain(new TalkWords.ConfirmNo()), id));
        return card.toString();
    }

    private static String telling(String text) {
        return card(text).toString();
    }

    /** Puts an answer where the pressed card stood, if the channel can; what has a card of its own is a message. */
    Answering inPlaceOf(Incoming.Pressed press, Answering answer) {
        String text = answer.messages().stream()
                .filter(message -> message.card() == null)
                .map(Message::text)
                .collect(Collectors.joining("\n\n"));
        if (!press.expectsCard() || text.isEmpty()) {
            return answer;
        }
        List<Message> own = answer.messages().stream()
                .filter(message -> message.card() != null)
                .toList();
        return new Answering(own, new Reaction.ShowCard(telling(text)));
    }

    private static ObjectNode card(String text) {
        ObjectNode card = JsonNodeFactory.instance.objectNode();
        card.put("type", "AdaptiveCard");
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("version", "1.5");
        card.putArray("body")
                .addObject()
                .put("type", "TextBlock")
                .put("text", text)
                .put("wrap", true);
        return card;
    }

    private static ObjectNode button(String verb, String title, String id) {
        ObjectNode button = action("Action.Execute", title).put("verb", verb);
        button.putObject("data").put(ID, id);
        ObjectNode fallback = action("Action.Submit", title);
        fallback.putObject("data").put("verb", verb).put(ID, id);
        button.set("fallback", fallback);
        return button;
    }

    private static ObjectNode action(String type, String title) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("title", title);
    }
}
