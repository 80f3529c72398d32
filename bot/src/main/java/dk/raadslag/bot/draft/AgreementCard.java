package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The card on which a municipality says whether it agrees with a draft; somebody who gets a copy can only read it. */
final class AgreementCard {
    static final String AGREE = "draft-agree";
    static final String CHANGES = "draft-changes";
    static final String FETCH = "draft-fetch";
    static final String ROUND = "round";
    static final String VERSION = "version";
    static final String REMARKS = "remarks";
    /** Leaves room within 28 KB for the message and what is below the items. */
    private static final int MOST_BYTES = 20_000;

    private final Drafts drafts;
    private final Wording wording;

    AgreementCard(Drafts drafts, Wording wording) {
        this.drafts = drafts;
        this.wording = wording;
    }

    /** What a card shows; {@code stands} is what the municipality has said so far. */
    record View(
            Circulation circulation,
            Round round,
            Network network,
            Circulation.Reader reader,
            AgreementWords.@Nullable StandingOpinion stands) {}

    /** Makes the message with the card. */
    Message message(View view) {
        Phrase line = new AgreementWords.AgreementRequest(
                view.round().title(),
                view.network().nameOf(view.reader().municipality()),
                view.reader().answers(),
                view.network().senderName());
        return new Message(wording.say(line), wording.plain(line), json(view));
    }

    /** Makes the card as JSON. */
    String json(View view) {
        ObjectNode card = JsonNodeFactory.instance
                .objectNode()
                .put("type", "AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .put("lang", "da");
        card.set("body", body(view));
        card.set("actions", actions(view));
        return card.toString();
    }

    private ArrayNode body(View view) {
        DraftOutline outline = drafts.outline(
                        view.round().id(), view.circulation().version())
                .orElseThrow(() -> new IllegalStateException(
                        "no outline of " + view.round().id()));
        ArrayNode body = JsonNodeFactory.instance.arrayNode();
        body.add(text(new AgreementWords.AgreementTitle(view.round().title()))
                .put("size", "Large")
                .put("weight", "Bolder")
                .put("style", "heading"));
        if (view.stands() != null) {
            body.add(text(view.stands()).put("weight", "Bolder"));
        }
        body.add(text(new AgreementWords.AgreementScope(
                view.network().nameOf(view.reader().municipality()),
                outline.asked(),
                outline.answered(),
                view.reader().answers())));
        addItems(outline, body);
        if (view.reader().answers()) {
            body.add(remarks());
        }
        return body;
    }

    private void addItems(DraftOutline outline, ArrayNode body) {
        for (DraftOutline.Line item : outline.items()) {
            ArrayNode block = block(item, outline.asked());
            if (bytes(body) + bytes(block) > MOST_BYTES) {
                body.add(text(new AgreementWords.RestInDocument()));
                return;
            }
            body.addAll(block);
        }
    }

    private ArrayNode block(DraftOutline.Line item, int asked) {
        ArrayNode block = JsonNodeFactory.instance.arrayNode();
        block.add(text(new AgreementWords.AgreementItem(item.number(), item.title()))
                .put("weight", "Bolder")
                .put("separator", true));
        block.add(text(
                item.wording() == null
                        ? new AgreementWords.ItemPosition(asked, item.answered(), item.own(), item.tally())
                        : new AgreementWords.JointPosition(item.wording())));
        if (!item.voices().isEmpty()) {
            block.add(text(new AgreementWords.RemarksInDocument(remarks(item))).put("isSubtle", true));
        }
        return block;
    }

    private static int remarks(DraftOutline.Line item) {
        return item.voices().stream().mapToInt(DraftItem.Voice::municipalities).sum();
    }

    private ObjectNode remarks() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "Input.Text")
                .put("id", REMARKS)
                .put("label", wording.plain(new AgreementWords.RemarksLabel()))
                .put("errorMessage", wording.plain(new AgreementWords.RemarksMissing()))
                .put("isMultiline", true)
                .put("separator", true);
    }

    private ArrayNode actions(View view) {
        ArrayNode actions = JsonNodeFactory.instance.arrayNode();
        if (view.reader().answers()) {
            actions.add(button(AGREE, new AgreementWords.AgreeButton(), view).put("style", "positive"));
            actions.add(button(CHANGES, new AgreementWords.ChangesButton(), view));
        }
        return actions.add(button(FETCH, new AgreementWords.FetchButton(), view));
    }

    /** A button for clients with universal actions, and the same for those without. */
    private ObjectNode button(String verb, Phrase title, View view) {
        ObjectNode button = action("Action.Execute", title).put("verb", verb);
        button.set("data", data(view));
        ObjectNode fallback = action("Action.Submit", title);
        fallback.set("data", data(view).put("verb", verb));
        button.set("fallback", fallback);
        return button;
    }

    private ObjectNode action(String type, Phrase title) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("title", wording.plain(title));
    }

    private static ObjectNode data(View view) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(ROUND, view.round().id().value())
                .put(VERSION, Integer.toString(view.circulation().version()));
    }

    private ObjectNode text(Phrase phrase) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextBlock")
                .put("text", wording.say(phrase))
                .put("wrap", true);
    }

    private static int bytes(ArrayNode nodes) {
        return nodes.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
