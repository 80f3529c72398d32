package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Change;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Disagreement;
import dk.raadslag.domain.round.RoundItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The short messages with buttons that people of one municipality get when they answer differently. */
final class DisputeCards {
    static final String DECIDE = "decide-reply";
    static final String DECISION = "decision";
    static final String AGREE = "agree-with-reply";
    static final String COMMENT = "comment-on-reply";
    static final String BACK = "restore-answers";
    static final String ITEMS = "items";
    static final String BY = "contributor";
    static final String TO = "versions";

    private final Wording wording;
    private final Receipts receipts;

    DisputeCards(Wording wording, Receipts receipts) {
        this.wording = wording;
        this.receipts = receipts;
    }

    /** Asks whoever hands in what is to stand. */
    Message toDecide(Part part, List<Disagreement> disputed) {
        return decide(
                new DisputePhrase.DisagreedToDecide(
                        part.round().title(), part.municipalityName(), contributor(disputed), lines(part, disputed)),
                part,
                disputed);
    }

    /** Asks again, with what the contributor has added. */
    Message toDecideAgain(Part part, List<Disagreement> disputed, String comment) {
        return decide(
                new DisputePhrase.DisagreedWithComment(
                        part.round().title(),
                        part.municipalityName(),
                        contributor(disputed),
                        Receipts.quoted(comment),
                        lines(part, disputed)),
                part,
                disputed);
    }

    /** Shows the contributor what stands, with a field to say more. */
    Message toComment(Part part, List<Disagreement> disputed) {
        String decider = receipts.name(disputed.get(0).reply().person());
        Map<String, String> data = data(part, disputed);
        ArrayNode body = body(new DisputePhrase.SayMore(decider));
        body.add(CardJson.textInput(COMMENT, wording.plain(new DisputePhrase.CommentLabel()))
                .put("errorMessage", wording.plain(new DisputePhrase.CommentError())));
        ArrayNode buttons = CardJson.list()
                .add(CardJson.button(wording.plain(new DisputePhrase.CommentButton()), COMMENT, data))
                .add(CardJson.button(wording.plain(new DisputePhrase.AgreeButton()), AGREE, data));
        return message(
                new DisputePhrase.DisagreedToComment(part.round().title(), decider, lines(part, disputed)),
                body,
                buttons);
    }

    /** Tells one of the two what changed hands, with one tap to go back. */
    Message changed(Part part, List<Change> changes, PersonId reader) {
        Contribution first = changes.get(0).to();
        String versions = changes.stream()
                .map(Change::from)
                .map(from -> from.item() + ":" + from.person() + ":" + from.version())
                .collect(Collectors.joining(","));
        Map<String, String> data = Map.of(RequestCard.ROUND, part.round().id().value(), TO, versions);
        return message(
                new DisputePhrase.AnswersChanged(
                        part.round().title(),
                        part.municipalityName(),
                        receipts.name(first.person()),
                        first.person().equals(reader),
                        changes.stream()
                                .map(change -> line(part, change.from(), change.to()))
                                .toList()),
                body(new DisputePhrase.GoBackHint()),
                CardJson.list().add(CardJson.button(wording.plain(new DisputePhrase.GoBackButton()), BACK, data)));
    }

    private Message decide(Phrase question, Part part, List<Disagreement> disputed) {
        ArrayNode buttons = CardJson.list();
        for (Decision decision : Decision.values()) {
            buttons.add(decision(decision, data(part, disputed)));
        }
        return message(question, body(new DisputePhrase.ChooseWhatStands()), buttons);
    }

    private ObjectNode decision(Decision decision, Map<String, String> where) {
        Map<String, String> data = new HashMap<>(where);
        data.put(DECISION, decision.name());
        return CardJson.button(wording.plain(new DisputePhrase.DecisionButton(decision)), DECIDE, data);
    }

    private Message message(Phrase words, ArrayNode body, ArrayNode buttons) {
        return new Message(
                wording.say(words),
                wording.plain(words),
                CardJson.card(body, buttons).toString());
    }

    private ArrayNode body(Phrase hint) {
        return CardJson.list().add(CardJson.text(wording.say(hint)));
    }

    private String contributor(List<Disagreement> disputed) {
        return receipts.name(disputed.get(0).contribution().person());
    }

    private List<DisputePhrase.Line> lines(Part part, List<Disagreement> disputed) {
        return disputed.stream()
                .map(one -> line(part, one.reply(), one.contribution()))
                .toList();
    }

    private DisputePhrase.Line line(Part part, Contribution stands, Contribution other) {
        String number = part.number(stands);
        String title = part.round().item(number).map(RoundItem::title).orElse("");
        return new DisputePhrase.Line(number, Excerpt.of(title, 80), side(stands), side(other));
    }

    private DisputePhrase.Side side(Contribution one) {
        return new DisputePhrase.Side(receipts.name(one.person()), ReplyPhrase.Told.of(one.answer()));
    }

    private static Map<String, String> data(Part part, List<Disagreement> disputed) {
        return Map.of(
                RequestCard.ROUND,
                part.round().id().value(),
                ITEMS,
                disputed.stream().map(Disagreement::item).collect(Collectors.joining(",")),
                BY,
                disputed.get(0).contribution().person().toString());
    }
}
