package dk.raadslag.bot.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A short card about a contact person: a text, a few inputs, a few buttons; Adaptive Card 1.5. */
final class NetworkCard {
    private static final int FIRST_COLUMN = 3;

    private final ObjectNode card = element("AdaptiveCard");

    NetworkCard(String text) {
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .put("lang", "da");
        card.putArray("body").add(textBlock(text));
        card.putArray("actions");
    }

    /** One cell of a table. */
    record Cell(String text, Tone tone) {
        /** How it looks. */
        enum Tone {
            TITLE,
            PLAIN,
            QUIET,
            GOOD,
            WARNING,
            ATTENTION
        }
    }

    /** Adds a line of text. */
    NetworkCard text(String text) {
        card.withArray("/body").add(textBlock(text));
        return this;
    }

    /** Adds a table whose first line names its columns; the first of them is the widest. */
    NetworkCard table(List<List<Cell>> lines) {
        ObjectNode table = element("Table").put("firstRowAsHeader", true).put("showGridLines", false);
        lines.get(0)
                .forEach(title -> table.withArray("/columns")
                        .addObject()
                        .put("width", table.path("columns").size() <= 1 ? FIRST_COLUMN : 2));
        lines.forEach(line -> table.withArray("/rows").add(row(line)));
        card.withArray("/body").add(table);
        return this;
    }

    private static ObjectNode row(List<Cell> line) {
        ObjectNode row = element("TableRow");
        line.forEach(cell -> {
            ObjectNode made = element("TableCell");
            made.withArray("/items").add(toned(cell));
            row.withArray("/cells").add(made);
        });
        return row;
    }

    private static ObjectNode toned(Cell cell) {
        ObjectNode text = textBlock(cell.text()).put("size", "Small");
        return switch (cell.tone()) {
            case TITLE -> text.put("weight", "Bolder");
            case PLAIN -> text;
            case QUIET -> text.put("isSubtle", true);
            case GOOD -> text.put("color", "Good");
            case WARNING -> text.put("color", "Warning");
            case ATTENTION -> text.put("color", "Attention").put("weight", "Bolder");
        };
    }

    private static ObjectNode textBlock(String text) {
        return element("TextBlock").put("text", text).put("wrap", true);
    }

    /** Adds a place to write an e-mail address; {@code error} is said when what is written cannot be taken. */
    NetworkCard email(String id, String label, String placeholder, String error) {
        return input(element("Input.Text")
                .put("id", id)
                .put("label", label)
                .put("placeholder", placeholder)
                .put("errorMessage", error)
                .put("style", "Email"));
    }

    /** Adds a place to choose a day; {@code error} is said when none is chosen. */
    NetworkCard day(String id, String label, String chosen, String error) {
        return input(element("Input.Date")
                .put("id", id)
                .put("label", label)
                .put("value", chosen)
                .put("errorMessage", error));
    }

    /** Adds a button for clients with universal actions, and the same for those without. */
    NetworkCard button(String title, String verb, Map<String, String> data) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(data).forEach(values::put);
        ObjectNode fallback = element("Action.Submit").put("title", title);
        fallback.set("data", values.deepCopy().put("verb", verb));
        ObjectNode button = element("Action.Execute").put("title", title).put("verb", verb);
        button.set("data", values);
        button.set("fallback", fallback);
        card.withArray("/actions").add(button);
        return this;
    }

    String json() {
        return card.toString();
    }

    private NetworkCard input(ObjectNode input) {
        card.withArray("/body").add(input);
        return this;
    }

    private static ObjectNode element(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
