package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.domain.delivery.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A short card: a few lines, at most one choice, and buttons; Adaptive Card 1.5. */
public final class TalkCard {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    /** A card that says this. */
    public TalkCard(String line) {
        json.put("type", "AdaptiveCard");
        json.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        json.put("version", "1.5");
        json.put("lang", "da");
        json.putArray("body");
        also(line);
    }

    /**
     * What a button says and does, and to what.
     *
     * @param bare it works without the card's choice having been made
     */
    public record Button(String title, String verb, Map<String, String> data, boolean positive, boolean bare) {

        /** A button among others. */
        public Button(String title, String verb, Map<String, String> data) {
            this(title, verb, data, false, false);
        }
    }

    /** A choice among values with their names; {@code chosen} stands there already. */
    public record Choosing(
            String id,
            String label,
            String error,
            Map<String, String> names,
            @Nullable String chosen) {}

    /** Adds a line. */
    public TalkCard also(String line) {
        add(element("TextBlock").put("text", line).put("wrap", true));
        return this;
    }

    /** Adds a choice that has to be made. */
    public TalkCard choosing(Choosing choosing) {
        ObjectNode input = element("Input.ChoiceSet")
                .put("id", choosing.id())
                .put("label", choosing.label())
                .put("style", "compact")
                .put("isRequired", true)
                .put("errorMessage", choosing.error());
        choosing.names()
                .forEach((value, name) -> input.withArray("/choices")
                        .addObject()
                        .put("title", name)
                        .put("value", value));
        if (choosing.chosen() != null) {
            input.put("value", choosing.chosen());
        }
        add(input);
        return this;
    }

    /** A place to write; {@code lines} lets it have several, {@code hint} stands there while it is empty. */
    public record Writing(String id, String label, String hint, String error, boolean lines) {}

    /** Adds a place to write, which may stay empty. */
    public TalkCard writing(Writing writing) {
        add(element("Input.Text")
                .put("id", writing.id())
                .put("label", writing.label())
                .put("placeholder", writing.hint())
                .put("errorMessage", writing.error())
                .put("isMultiline", writing.lines()));
        return this;
    }

    /** Adds a choice of any number among values with their names, which may stay empty. */
    public TalkCard choosingSome(Choosing choosing) {
        ObjectNode input = element("Input.ChoiceSet")
                .put("id", choosing.id())
                .put("label", choosing.label())
                .put("isMultiSelect", true)
                .put("errorMessage", choosing.error());
        choosing.names()
                .forEach((value, name) -> input.withArray("/choices")
                        .addObject()
                        .put("title", name)
                        .put("value", value));
        add(input);
        return this;
    }

    /** Adds buttons that belong to what stands above them. */
    public TalkCard row(List<Button> buttons) {
        ObjectNode set = element("ActionSet");
        buttons.forEach(button -> set.withArray("/actions").add(pressable(button)));
        add(set);
        return this;
    }

    /** Adds a button, for clients with universal actions and those without. */
    public TalkCard with(Button button) {
        json.withArray("/actions").add(pressable(button));
        return this;
    }

    private static ObjectNode pressable(Button button) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(button.data()).forEach(data::put);
        ObjectNode action = action("Action.Execute", button).put("verb", button.verb());
        action.set("data", data);
        ObjectNode fallback = action("Action.Submit", button);
        fallback.set("data", data.deepCopy().put("verb", button.verb()));
        action.set("fallback", fallback);
        return action;
    }

    /** Returns the card as JSON. */
    public String text() {
        return json.toString();
    }

    /** Puts an answer where the pressed card stood, if the channel can; what has a card of its own is a message. */
    public static Answering inPlaceOf(Incoming.Pressed press, Answering answer) {
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
        return new Answering(own, new Reaction.ShowCard(new TalkCard(text).text()));
    }

    private void add(ObjectNode part) {
        json.withArray("/body").add(part);
    }

    private static ObjectNode action(String type, Button button) {
        ObjectNode action = element(type).put("title", button.title());
        if (button.positive()) {
            action.put("style", "positive");
        }
        if (button.bare()) {
            action.put("associatedInputs", "none");
        }
        return action;
    }

    private static ObjectNode element(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
