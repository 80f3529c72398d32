package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.meeting.Deadline;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lets whoever the network has named approve a draft, or send it back, before the municipalities see it. */
final class ApprovalCard {
    static final String APPROVE = "approval-give";
    static final String RETURN = "approval-return";
    static final String READ = "approval-read";
    static final String ROUND = "round";
    static final String VERSION = "version";
    static final String DEADLINE = "deadline";
    static final String REMARKS = "remarks";

    private final Wording wording;

    ApprovalCard(Wording wording) {
        this.wording = wording;
    }

    Message message(ApprovalWords.ApprovalRequest request, Deadline deadline) {
        ObjectNode card = JsonNodeFactory.instance
                .objectNode()
                .put("type", "AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .put("lang", "da");
        ArrayNode body = card.putArray("body");
        body.add(text(wording.say(new ApprovalWords.ApprovalTitle(request.version())))
                .put("size", "Large")
                .put("weight", "Bolder")
                .put("style", "heading"));
        wording.say(request).lines().filter(line -> !line.isBlank()).forEach(line -> body.add(text(line)));
        body.add(JsonNodeFactory.instance
                .objectNode()
                .put("type", "Input.Text")
                .put("id", REMARKS)
                .put("label", wording.plain(new ApprovalWords.ReturnLabel()))
                .put("errorMessage", wording.plain(new ApprovalWords.ReturnNeedsWords()))
                .put("isMultiline", true));
        ArrayNode actions = card.putArray("actions");
        actions.add(button(APPROVE, new ApprovalWords.ApproveButton(), request, deadline)
                .put("style", "positive"));
        actions.add(button(RETURN, new ApprovalWords.ReturnButton(), request, deadline));
        actions.add(button(READ, new ApprovalWords.ReadButton(), request, deadline));
        return new Message(wording.say(request), wording.plain(request), card.toString());
    }

    private ObjectNode button(String verb, Phrase title, ApprovalWords.ApprovalRequest request, Deadline deadline) {
        ObjectNode button = action("Action.Execute", title).put("verb", verb);
        button.set("data", data(request, deadline));
        ObjectNode fallback = action("Action.Submit", title);
        fallback.set("data", data(request, deadline).put("verb", verb));
        button.set("fallback", fallback);
        return button;
    }

    private ObjectNode action(String type, Phrase title) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("title", wording.plain(title));
    }

    private static ObjectNode data(ApprovalWords.ApprovalRequest request, Deadline deadline) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(ROUND, request.id())
                .put(VERSION, Integer.toString(request.version()))
                .put(DEADLINE, deadline.at().toString());
    }

    private static ObjectNode text(String words) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextBlock")
                .put("text", words)
                .put("wrap", true);
    }
}
