package dk.raadslag.bot.reply;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.ConfirmingLevels;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The card a municipality answers on: as many items to a page as Teams takes in one message. */
final class RequestCard {
    static final String SEND = "send-reply";
    static final String SAVE = "save-draft";
    static final String REST = "no-remarks-rest";
    static final String CONFIRM = "confirm-political";
    static final String REFRESH = "refresh";
    static final String PAGE = "page";
    static final String ROUND = "round";

    /** Leaves room within 28 KB for the message around the card. */
    private static final int MOST_BYTES = 25_000;

    /** How often a page can name the items it has: each button and its fallback. */
    private static final int MOST_DATA = 12;

    static final int TITLE = 200;

    private final Wording wording;
    private final Receipts receipts;
    private final WhereToRead papers;

    RequestCard(Wording wording, Receipts receipts, WhereToRead papers) {
        this.wording = wording;
        this.receipts = receipts;
        this.papers = papers;
    }

    /** Makes the card as JSON. */
    String of(CardView view) {
        ItemBlock blocks = new ItemBlock(new RememberedWords(wording), receipts);
        List<Block> items = view.standing().items().stream()
                .map(item -> new Block(item.item(), blocks.of(item, view.part())))
                .toList();
        int around = CardJson.bytes(card(view, List.of(), new Page(1, items.size())));
        List<List<Block>> pages = pages(items, MOST_BYTES - around);
        int page = Math.max(1, Math.min(view.page(), pages.size()));
        return card(view, pages.get(page - 1), new Page(page, pages.size())).toString();
    }

    private record Page(int number, int of) {}

    private record Block(RoundItem item, ObjectNode json) {
        int bytes() {
            int named = ItemKeys.of(List.of(item)).entrySet().stream()
                    .mapToInt(key -> CardJson.bytes(key.getKey() + key.getValue()) + "\"\":\"\",".length())
                    .sum();
            return CardJson.bytes(json) + 1 + MOST_DATA * named;
        }
    }

    private static List<List<Block>> pages(List<Block> items, int room) {
        List<List<Block>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        int left = room;
        for (Block item : items) {
            int size = item.bytes();
            if (size > left && !pages.get(pages.size() - 1).isEmpty()) {
                pages.add(new ArrayList<>());
                left = room;
            }
            pages.get(pages.size() - 1).add(item);
            left -= size;
        }
        return pages;
    }

    private ObjectNode card(CardView view, List<Block> items, Page page) {
        ArrayNode body = CardJson.list();
        head(view, page, body);
        items.forEach(item -> body.add(item.json()));
        foot(view, page, body);
        ObjectNode card = CardJson.card(
                body,
                actions(view, page, ItemKeys.of(items.stream().map(Block::item).toList())));
        view.reader()
                .ifPresent(reader -> card.set(
                        "refresh", CardJson.refresh(REFRESH, data(view.part(), page.number(), Map.of()), reader)));
        return card;
    }

    private void head(CardView view, Page page, ArrayNode body) {
        Round round = view.part().round();
        Network network = view.part().network();
        body.add(CardJson.heading(wording.say(new CardPhrase.CardTitle(Excerpt.of(round.title(), TITLE))))
                .put("size", "Large"));
        view.notices()
                .forEach(notice -> body.add(CardJson.text(wording.say(notice)).put("weight", "Bolder")));
        body.add(CardJson.text(wording.say(new CardPhrase.CardDeadline(Receipts.timing(view.part(), view.now())))));
        body.add(CardJson.text(wording.say(new CardPhrase.CardScope(
                view.part().municipalityName(),
                round.items().size(),
                page.number(),
                page.of(),
                !view.part().handsIn()))));
        if (page.number() == 1) {
            body.add(CardJson.small(wording.say(papers.of(round, network))));
        }
    }

    private void foot(CardView view, Page page, ArrayNode body) {
        List<String> leftOut = view.part().round().leftOut();
        if (!leftOut.isEmpty() && page.number() == page.of()) {
            body.add(CardJson.small(wording.say(new CardPhrase.CardLeftOut(leftOut))));
        }
        List<String> gone = view.part().round().changes().gone().stream()
                .map(item -> item.number() + " " + item.title())
                .toList();
        if (!gone.isEmpty() && page.number() == page.of()) {
            body.add(CardJson.small(wording.say(new CardPhrase.CardGone(gone))));
        }
        ArrayNode levels = CardJson.list();
        for (ReplyLevel level : ReplyLevel.values()) {
            levels.add(CardJson.choice(wording.plain(new CardPhrase.LevelChoice(level)), level.name()));
        }
        body.add(CardJson.choices(CardInputs.LEVEL, wording.plain(new CardPhrase.LevelLabel()), levels)
                .put("value", view.level().kind().name())
                .put("errorMessage", wording.plain(new CardPhrase.LevelError())));
        body.add(expected(view.level()));
    }

    private ObjectNode expected(Level level) {
        ObjectNode day = CardJson.date(CardInputs.EXPECTED, wording.plain(new CardPhrase.ExpectedLabel()))
                .put("errorMessage", wording.plain(new CardPhrase.ExpectedError()));
        return level.expected() == null
                ? day
                : day.put("value", level.expected().toString());
    }

    private ArrayNode actions(CardView view, Page page, Map<String, String> keys) {
        Part part = view.part();
        Map<String, String> here = data(part, page.number(), keys);
        ArrayNode actions = CardJson.list();
        actions.add(CardJson.button(wording.plain(new CardPhrase.SendButton(!part.handsIn())), SEND, here)
                .put("style", "positive"));
        actions.add(CardJson.button(wording.plain(new CardPhrase.DraftButton()), SAVE, here));
        actions.add(CardJson.button(wording.plain(new CardPhrase.RestButton()), REST, here));
        if (part.handsIn() && !ConfirmingLevels.reserved(view.standing()).isEmpty()) {
            actions.add(CardJson.button(wording.plain(new CardPhrase.ConfirmButton()), CONFIRM, here));
        }
        if (page.number() > 1) {
            actions.add(CardJson.button(
                    wording.plain(new CardPhrase.PreviousButton()), PAGE, data(part, page.number() - 1, keys)));
        }
        if (page.number() < page.of()) {
            actions.add(CardJson.button(
                    wording.plain(new CardPhrase.NextButton()), PAGE, data(part, page.number() + 1, keys)));
        }
        return actions;
    }

    private static Map<String, String> data(Part part, int page, Map<String, String> keys) {
        Map<String, String> data = new HashMap<>(keys);
        data.put(ROUND, part.round().id().value());
        data.put(PAGE, Integer.toString(page));
        return data;
    }
}
