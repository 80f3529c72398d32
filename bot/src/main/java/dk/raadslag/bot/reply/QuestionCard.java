package dk.raadslag.bot.reply;

import dk.raadslag.bot.reading.ReplyReading;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One short question about kept words, with a button for each answer where they are few. */
final class QuestionCard {
    static final String PLACE = "place-words";
    static final String PLACE_ROUND = "place-in-round";
    static final String PLACE_NOWHERE = "place-nowhere";
    static final String KEPT = "kept";
    static final String ITEM = "item";
    static final String ROUND = "round";
    static final String ALL = "all";
    static final String STATE = "state-position";
    static final String POSITION = "position";

    private static final int MOST_BUTTONS = 6;

    /** What is left of a button on a phone beside the number; Teams cuts off what is longer. */
    static final int BUTTON_TITLE = 28;

    private final Wording wording;

    QuestionCard(Wording wording) {
        this.wording = wording;
    }

    /** Asks which item kept words belong to. */
    Message whichItem(Part part, KeptWords.Kept kept, List<String> unknown) {
        Round round = part.round();
        List<QuestionPhrase.Choice> items = round.items().stream()
                .map(item -> new QuestionPhrase.Choice(item.number(), item.title()))
                .toList();
        List<String> leftOut =
                unknown.stream().filter(round.leftOut()::contains).toList();
        List<String> missing =
                unknown.stream().filter(one -> !leftOut.contains(one)).toList();
        String question =
                wording.say(new QuestionPhrase.WhichItem(Receipts.quoted(kept.text()), missing, leftOut, items));
        ArrayNode buttons = CardJson.list();
        boolean mayMeanAll = ReplyReading.isPositionAlone(kept.text(), round);
        if (items.size() + (mayMeanAll ? 1 : 0) < MOST_BUTTONS) {
            round.items()
                    .forEach(item -> buttons.add(button(
                            new QuestionPhrase.Choice(item.number(), item.title()),
                            PLACE,
                            Map.of(ROUND, round.id().value(), ITEM, item.key(), KEPT, id(kept)))));
        }
        if (mayMeanAll) {
            buttons.add(CardJson.button(
                    wording.plain(new QuestionPhrase.AllItemsButton()),
                    PLACE,
                    Map.of(ROUND, round.id().value(), ITEM, ALL, KEPT, id(kept))));
        }
        return asked(question, buttons, kept);
    }

    /** Asks what the answer to these items is; the positions that need no words are buttons. */
    Message whatAbout(Part part, List<String> numbers) {
        List<RoundItem> items = numbers.stream()
                .flatMap(number -> part.round().item(number).stream())
                .toList();
        String question = wording.say(new QuestionPhrase.WhatAbout(items.stream()
                .map(item -> new QuestionPhrase.Choice(item.number(), item.title()))
                .toList()));
        ArrayNode buttons = CardJson.list();
        offered(items)
                .forEach(position -> buttons.add(CardJson.button(
                        wording.plain(new CardPhrase.PositionChoice(position)),
                        STATE,
                        Map.of(
                                ROUND,
                                part.round().id().value(),
                                ITEM,
                                items.stream().map(RoundItem::key).collect(Collectors.joining(",")),
                                POSITION,
                                position.name()))));
        ArrayNode body = CardJson.list().add(CardJson.text(wording.say(new QuestionPhrase.ChooseAnswerHere())));
        return new Message(question, question, CardJson.card(body, buttons).toString());
    }

    private static List<Position> offered(List<RoundItem> items) {
        return Arrays.stream(Position.values())
                .filter(position -> !position.needsText())
                .filter(position -> items.stream()
                        .allMatch(
                                item -> Position.offeredFor(item.item().type()).contains(position)))
                .toList();
    }

    /** Asks which round kept words belong to. */
    Message whichRound(List<Part> parts, KeptWords.Kept kept) {
        List<QuestionPhrase.Choice> rounds = parts.stream()
                .map(part -> new QuestionPhrase.Choice(
                        part.round().id().value(), part.round().title()))
                .toList();
        String question = wording.say(new QuestionPhrase.WhichRound(Receipts.quoted(kept.text()), rounds));
        ArrayNode buttons = CardJson.list();
        if (rounds.size() < MOST_BUTTONS) {
            rounds.forEach(
                    round -> buttons.add(button(round, PLACE_ROUND, Map.of(ROUND, round.number(), KEPT, id(kept)))));
        }
        return asked(question, buttons, kept);
    }

    private Message asked(String question, ArrayNode buttons, KeptWords.Kept kept) {
        buttons.add(
                CardJson.button(wording.plain(new QuestionPhrase.NoneButton()), PLACE_NOWHERE, Map.of(KEPT, id(kept))));
        ArrayNode body = CardJson.list().add(CardJson.text(wording.say(new QuestionPhrase.ChooseHere())));
        return new Message(question, question, CardJson.card(body, buttons).toString());
    }

    private ObjectNode button(QuestionPhrase.Choice choice, String verb, Map<String, String> data) {
        return CardJson.button(
                wording.plain(
                        new QuestionPhrase.ChoiceButton(choice.number(), Excerpt.of(choice.title(), BUTTON_TITLE))),
                verb,
                data);
    }

    private static String id(KeptWords.Kept kept) {
        return Long.toString(kept.id());
    }
}
