package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes what was filled in on a request's card, and tells what came of it. */
final class CardAnswers {
    private static final Set<String> DRAFTS = Set.of(RequestCard.SAVE, RequestCard.PAGE, RequestCard.CONFIRM);
    private static final Set<String> QUIET = Set.of(RequestCard.PAGE, RequestCard.CONFIRM);

    private final AnswerTaking taking;
    private final Layers layers;
    private final Receipts receipts;
    private final KeptTexts kept;

    CardAnswers(AnswerTaking taking, Layers layers, Receipts receipts, KeptTexts kept) {
        this.taking = taking;
        this.layers = layers;
        this.receipts = receipts;
        this.kept = kept;
    }

    /** What came of a press: what the card says at its top, and what is said where the card cannot change at once. */
    record Taken(List<Phrase> notices, List<Phrase> said) {
        private Taken and(Phrase more) {
            return new Taken(with(notices, more), with(said, more));
        }

        private static List<Phrase> with(List<Phrase> phrases, Phrase more) {
            return Stream.concat(phrases.stream(), Stream.of(more)).toList();
        }
    }

    /** Takes the answers as far as the button says, and keeps what an older card says of items that have left. */
    Taken take(Incoming.Pressed press, Part part, Turn turn) {
        List<ItemKeys.Typed> gone = ItemKeys.gone(press.inputs(), part.round()).stream()
                .filter(typed -> !isStored(typed, part))
                .toList();
        if (gone.isEmpty()) {
            return takeAsked(press, part, turn);
        }
        List<String> numbers = gone.stream().map(ItemKeys.Typed::number).toList();
        String text = String.join("\n", gone.stream().map(ItemKeys.Typed::text).toList());
        kept.keep(new Words(text, turn.heard().activityId()), turn);
        return takeAsked(press, part, turn).and(new CardPhrase.NoticeGone(numbers, text));
    }

    /** A text the card itself showed is not new. */
    private boolean isStored(ItemKeys.Typed typed, Part part) {
        return taking.all(part).stream()
                .anyMatch(one -> one.item().equals(typed.item())
                        && one.answer().text().strip().equals(typed.text()));
    }

    private Taken takeAsked(Incoming.Pressed press, Part part, Turn turn) {
        CardInputs inputs = new CardInputs(ItemKeys.renumbered(press.inputs(), part.round()));
        boolean draft = DRAFTS.contains(press.verb());
        Stage wanted = draft ? Stage.DRAFT : part.sent();
        MunicipalityStanding standing = taking.standing(part);
        Level level = inputs.level(taking.shownLevel(part, standing));
        Map<String, Answer> answers = inputs.changed(standing, part, new CardInputs.Sending(wanted, level, turn.now()));
        answers.putAll(layers.chosen(inputs, standing, part));
        if (!draft) {
            drafts(part, inputs).forEach(answers::putIfAbsent);
        }
        if (press.verb().equals(RequestCard.REST)) {
            standing.untouched().forEach(item -> answers.putIfAbsent(item, new Answer(Position.NO_REMARKS, "")));
        }
        if (answers.isEmpty()) {
            return nothingNew(press);
        }
        var given = new AnswerTaking.Given(
                answers, level, wanted, Channel.CARD, turn.heard().activityId(), Layers.decided(inputs, standing));
        AnswerTaking.Outcome outcome = taking.take(part, given, turn);
        ReplyPhrase.Receipt receipt = receipts.of(outcome, turn);
        List<Phrase> notices = notices(outcome, receipt, draft);
        return new Taken(notices, draft ? notices : List.of(receipt));
    }

    private static Taken nothingNew(Incoming.Pressed press) {
        List<Phrase> said = QUIET.contains(press.verb()) ? List.of() : List.of(new CardPhrase.NoticeNothingNew());
        return new Taken(said, said);
    }

    /** Sending sends what lies as a draft on the other pages too. */
    private Map<String, Answer> drafts(Part part, CardInputs inputs) {
        Map<String, Answer> drafts = new LinkedHashMap<>();
        taking.own(part).forEach((item, own) -> {
            if (own.stage() == Stage.DRAFT && !inputs.has(item)) {
                drafts.put(item, own.answer());
            }
        });
        return drafts;
    }

    private static List<Phrase> notices(AnswerTaking.Outcome outcome, ReplyPhrase.Receipt receipt, boolean draft) {
        List<String> lacking = outcome.taken().lackReason();
        int complete = outcome.answers().size() - lacking.size();
        List<Phrase> notices = new ArrayList<>();
        if (draft) {
            notices.add(new CardPhrase.NoticeDraft(outcome.answers().size(), receipt.handIn()));
        } else if (complete > 0) {
            notices.add(new CardPhrase.NoticeSent(
                    complete,
                    receipt.contributed(),
                    receipt.handIn(),
                    receipt.timing(),
                    receipt.replaced(),
                    receipt.missing()));
        }
        if (!lacking.isEmpty()) {
            notices.add(new CardPhrase.NoticeLacking(lacking));
        }
        return notices;
    }
}
