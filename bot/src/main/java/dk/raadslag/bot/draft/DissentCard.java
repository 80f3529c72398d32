package dk.raadslag.bot.draft;

import dk.raadslag.bot.draft.QuotingDissent.Quoted;
import dk.raadslag.bot.reply.Excerpt;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.draft.Dissent;
import dk.raadslag.domain.draft.OwnName;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.round.Round;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows a municipality that disagrees the one sentence about itself, and lets it choose whether to be named. */
final class DissentCard {
    static final String NAMED = "dissent-named";
    static final String UNNAMED = "dissent-unnamed";
    static final String ROUND = "round";
    static final String ITEM = "item";
    private static final int QUOTED = 3_000;
    private static final int QUOTED_WORDING = 400;
    private static final int MOST_WORDINGS = 5;

    private final Wording wording;

    DissentCard(Wording wording) {
        this.wording = wording;
    }

    /** Makes the message. */
    Message message(Quoted quoted, Round round, Network network) {
        DissentWords.HowYouStand words = words(quoted, round, network);
        return new Message(
                wording.say(words),
                wording.plain(new DissentWords.HowYouStandTitle(words.number())),
                json(words, round, quoted.dissent()));
    }

    /** Makes the card as JSON. */
    String json(Quoted quoted, Round round, Network network) {
        return json(words(quoted, round, network), round, quoted.dissent());
    }

    private static DissentWords.HowYouStand words(Quoted quoted, Round round, Network network) {
        Dissent dissent = quoted.dissent();
        Answer answer = dissent.reply().answer();
        String municipality = network.nameOf(dissent.reply().municipality());
        return new DissentWords.HowYouStand(
                round.title(),
                dissent.item().number(),
                dissent.item().title(),
                municipality,
                quoted.together(),
                Excerpt.within(answer.text(), QUOTED),
                answer.proposedWordings().stream()
                        .map(DissentCard::quoted)
                        .distinct()
                        .limit(MOST_WORDINGS)
                        .toList(),
                quoted.named() == null ? "" : quoted.isNamed() ? "NAMED" : "UNNAMED",
                !quoted.isNamed() && OwnName.standsIn(answer, municipality));
    }

    private static DissentWords.Proposed quoted(ProposedWording one) {
        return new DissentWords.Proposed(
                Excerpt.within(one.place(), QUOTED_WORDING),
                Excerpt.within(one.current(), QUOTED_WORDING),
                Excerpt.within(one.proposed(), QUOTED_WORDING));
    }

    private String json(DissentWords.HowYouStand words, Round round, Dissent dissent) {
        ObjectNode card = JsonNodeFactory.instance
                .objectNode()
                .put("type", "AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .put("lang", "da");
        ArrayNode body = card.putArray("body");
        body.add(text(new DissentWords.HowYouStandTitle(words.number()))
                .put("size", "Large")
                .put("weight", "Bolder")
                .put("style", "heading"));
        wording.say(words).lines().filter(line -> !line.isBlank()).forEach(line -> body.add(block(line)));
        ArrayNode actions = card.putArray("actions");
        actions.add(button(UNNAMED, new DissentWords.UnnamedButton(), round, dissent));
        actions.add(button(NAMED, new DissentWords.NamedButton(), round, dissent));
        return card.toString();
    }

    private ObjectNode button(String verb, Phrase title, Round round, Dissent dissent) {
        ObjectNode button = action("Action.Execute", title).put("verb", verb);
        button.set("data", data(round, dissent));
        ObjectNode fallback = action("Action.Submit", title);
        fallback.set("data", data(round, dissent).put("verb", verb));
        button.set("fallback", fallback);
        return button;
    }

    private ObjectNode action(String type, Phrase title) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("title", wording.plain(title));
    }

    private static ObjectNode data(Round round, Dissent dissent) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(ROUND, round.id().value())
                .put(ITEM, dissent.item().key());
    }

    private ObjectNode text(Phrase phrase) {
        return block(wording.say(phrase));
    }

    private static ObjectNode block(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextBlock")
                .put("text", text)
                .put("wrap", true);
    }
}
