package dk.raadslag.bot.reply;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The card on which a municipality consents, approves or objects; who gets a copy can only read it. */
final class ConsentCard {
    static final String AGREE = "consent-agree";
    static final String OBJECT = "consent-object";
    static final String MORE_TIME = "consent-more-time";
    static final String REASON = "reason";
    static final String ITEMS = "items";
    /** The documents are handed out by the feature that made them. */
    static final String FETCH = "draft-fetch";

    private static final int MOST_BYTES = 22_000;

    private final Wording wording;
    private final Receipts receipts;
    private final WhereToRead papers;
    private final Circulations circulations;

    ConsentCard(Wording wording, Receipts receipts, WhereToRead papers, Circulations circulations) {
        this.wording = wording;
        this.receipts = receipts;
        this.papers = papers;
        this.circulations = circulations;
    }

    /** Makes the card as JSON. */
    String of(CardView view) {
        ArrayNode body = CardJson.list();
        head(view, body);
        items(view, body);
        foot(view, body);
        ObjectNode card = CardJson.card(body, actions(view));
        view.reader()
                .ifPresent(reader ->
                        card.set("refresh", CardJson.refresh(RequestCard.REFRESH, data(view.part()), reader)));
        return card.toString();
    }

    private void head(CardView view, ArrayNode body) {
        Part part = view.part();
        body.add(CardJson.heading(wording.say(
                        new CardPhrase.CardTitle(Excerpt.of(part.round().title(), RequestCard.TITLE))))
                .put("size", "Large"));
        view.notices()
                .forEach(notice -> body.add(CardJson.text(wording.say(notice)).put("weight", "Bolder")));
        ConsentStandings.of(view.standing(), part, receipts)
                .forEach(stands -> body.add(CardJson.text(wording.say(stands)).put("weight", "Bolder")));
        body.add(CardJson.text(wording.say(lead(view))));
    }

    private ConsentPhrase.ConsentLead lead(CardView view) {
        Part part = view.part();
        Instant now = view.now();
        return new ConsentPhrase.ConsentLead(
                part.municipalityName(),
                part.round().kind(),
                Receipts.timing(part, now),
                part.handsIn(),
                view.standing().unanswered().isEmpty(),
                receipts.handingIn(part),
                part.handsIn() && !receipts.canBind(part));
    }

    private void items(CardView view, ArrayNode body) {
        List<RoundItem> items = view.part().round().items();
        ItemText texts = new ItemText(wording);
        for (RoundItem item : items) {
            ArrayNode block = block(view, item, texts, items.size() == 1 ? ItemText.Room.WHOLE : ItemText.Room.USUAL);
            if (CardJson.bytes(body) + CardJson.bytes(block) > MOST_BYTES) {
                block = block(view, item, texts, ItemText.Room.TIGHT);
            }
            if (CardJson.bytes(body) + CardJson.bytes(block) > MOST_BYTES) {
                body.add(CardJson.small(wording.say(new CardPhrase.ItemMore())));
                return;
            }
            if (!block.isEmpty()) {
                body.add(CardJson.container(block));
            }
        }
    }

    private ArrayNode block(CardView view, RoundItem item, ItemText texts, ItemText.Room room) {
        String title = Excerpt.of(item.title(), RequestCard.TITLE);
        ArrayNode block = CardJson.list();
        boolean saysItsTitle = item.title().equals(view.part().round().title());
        if (!saysItsTitle) {
            block.add(CardJson.heading(wording.say(
                    room == ItemText.Room.WHOLE
                            ? new ConsentPhrase.ConsentItem(title)
                            : new CardPhrase.ItemTitle(item.number(), title))));
        }
        texts.add(item.item(), room, block);
        return block;
    }

    private void foot(CardView view, ArrayNode body) {
        Round round = view.part().round();
        Network network = view.part().network();
        if (!round.leftOut().isEmpty()) {
            body.add(CardJson.small(wording.say(new CardPhrase.CardLeftOut(round.leftOut()))));
        }
        body.add(CardJson.small(wording.say(papers.of(round, network))));
        if (view.part().handsIn()) {
            if (round.items().size() > 1) {
                body.add(objectsTo(round));
            }
            body.add(CardJson.textInput(REASON, wording.plain(new ConsentPhrase.ReasonLabel(round.kind())))
                    .put("errorMessage", wording.plain(new ConsentPhrase.ReasonError())));
        }
    }

    private ObjectNode objectsTo(Round round) {
        ArrayNode choices = CardJson.list();
        round.items()
                .forEach(item -> choices.add(CardJson.choice(
                        wording.plain(new CardPhrase.ItemTitle(item.number(), Excerpt.of(item.title(), 80))),
                        item.number())));
        return CardJson.choices(ITEMS, wording.plain(new ConsentPhrase.ObjectsToLabel(round.kind())), choices)
                .put("isMultiSelect", true)
                .put("placeholder", wording.plain(new ConsentPhrase.ObjectsToHint()))
                .put("errorMessage", wording.plain(new ConsentPhrase.ObjectsToError()));
    }

    private ArrayNode actions(CardView view) {
        Part part = view.part();
        RoundKind kind = part.round().kind();
        List<ObjectNode> buttons = new ArrayList<>();
        if (part.handsIn()) {
            buttons.add(
                    button(new ConsentPhrase.AgreesButton(kind), AGREE, part).put("style", "positive"));
            buttons.add(button(new ConsentPhrase.ObjectsButton(kind), OBJECT, part));
        }
        if (part.handsIn() && part.isOpen(view.now())) {
            int days = part.network().consent().moreDays();
            buttons.add(button(new ConsentPhrase.MoreTimeButton(days), MORE_TIME, part));
        }
        if (circulations.circulatedIn(part.round().id()).isPresent()) {
            buttons.add(button(new ConsentPhrase.PaperButton(), FETCH, part));
        }
        ArrayNode actions = CardJson.list();
        buttons.forEach(actions::add);
        return actions;
    }

    private ObjectNode button(ConsentPhrase title, String verb, Part part) {
        return CardJson.button(wording.plain(title), verb, data(part));
    }

    private static Map<String, String> data(Part part) {
        return Map.of(RequestCard.ROUND, part.round().id().value());
    }
}
