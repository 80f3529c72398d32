package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Disagreement;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers the buttons under which people of one municipality settle what stands. */
final class DisputePresses {
    private static final Set<String> VERBS =
            Set.of(DisputeCards.DECIDE, DisputeCards.AGREE, DisputeCards.COMMENT, DisputeCards.BACK);

    private final AnswerTaking taking;
    private final Layers layers;
    private final Disputes disputes;
    private final Receipts receipts;

    DisputePresses(AnswerTaking taking, Layers layers, Disputes disputes, Receipts receipts) {
        this.taking = taking;
        this.layers = layers;
        this.disputes = disputes;
        this.receipts = receipts;
    }

    static boolean knows(String verb) {
        return VERBS.contains(verb);
    }

    /** Does what the button says and returns what is answered. */
    Phrase pressed(Incoming.Pressed press, Part part, Turn turn) {
        if (press.verb().equals(DisputeCards.BACK)) {
            return part.handsIn() ? back(press, part, turn) : new ReplyPhrase.NotYours();
        }
        List<Disagreement> disputed = disputed(press, part);
        if (disputed.isEmpty()) {
            return new DisputePhrase.NothingToDecide();
        }
        if (press.verb().equals(DisputeCards.DECIDE)) {
            return part.handsIn() ? decide(press, disputed, part, turn) : new ReplyPhrase.NotYours();
        }
        if (!part.wrote(disputed.get(0).contribution())) {
            return new ReplyPhrase.NotYours();
        }
        return press.verb().equals(DisputeCards.AGREE)
                ? agree(disputed, part, turn)
                : comment(press, disputed, part, turn);
    }

    private List<Disagreement> disputed(Incoming.Pressed press, Part part) {
        Set<String> items = Set.copyOf(
                List.of(press.inputs().getOrDefault(DisputeCards.ITEMS, "").split(",")));
        String by = press.inputs().getOrDefault(DisputeCards.BY, "");
        return Disagreement.in(taking.standing(part)).stream()
                .filter(one -> items.contains(one.item())
                        && one.contribution().person().toString().equals(by))
                .toList();
    }

    private Phrase decide(Incoming.Pressed press, List<Disagreement> disputed, Part part, Turn turn) {
        Decision decision = CardInputs.constant(
                        Decision.values(), press.inputs().getOrDefault(DisputeCards.DECISION, ""))
                .orElse(Decision.MINE);
        disputes.decided(part, disputed, decision, turn);
        if (decision == Decision.MINE) {
            return new DisputePhrase.ReplyKept(
                    part.numbers(disputed),
                    receipts.name(disputed.get(0).contribution().person()));
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        disputed.forEach(one -> answers.put(part.number(one), layers.decided(decision, one, part)));
        Map<String, Decision> decided = new LinkedHashMap<>();
        answers.keySet().forEach(item -> decided.put(item, decision));
        return taken(answers, decided, disputed.get(0).reply().level(), part, turn);
    }

    private Phrase agree(List<Disagreement> disputed, Part part, Turn turn) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        disputed.forEach(one -> answers.put(part.number(one), one.reply().answer()));
        taken(answers, Map.of(), disputed.get(0).contribution().level(), part, turn);
        disputes.agreed(part, disputed, turn);
        return new DisputePhrase.AgreementTaken(
                part.numbers(disputed), receipts.name(disputed.get(0).reply().person()));
    }

    private Phrase comment(Incoming.Pressed press, List<Disagreement> disputed, Part part, Turn turn) {
        String comment = press.inputs().getOrDefault(DisputeCards.COMMENT, "").strip();
        if (comment.isEmpty()) {
            return new DisputePhrase.CommentMissing();
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        disputed.forEach(one ->
                answers.put(part.number(one), with(comment, one.contribution().answer())));
        taken(answers, Map.of(), disputed.get(0).contribution().level(), part, turn);
        disputes.comment(part, disputed, comment, turn);
        return new DisputePhrase.CommentPassedOn(
                receipts.name(disputed.get(0).reply().person()));
    }

    private static Answer with(String comment, Answer answer) {
        return answer.with(answer.text() + "\n\n" + comment, answer.proposedWordings());
    }

    /** The versions named are looked for among the municipality's own: no other's can be reached. */
    private Phrase back(Incoming.Pressed press, Part part, Turn turn) {
        Set<String> wanted = Set.copyOf(
                List.of(press.inputs().getOrDefault(DisputeCards.TO, "").split(",")));
        Map<String, Answer> answers = new LinkedHashMap<>();
        Level level = Level.ADMINISTRATIVE;
        for (Contribution one : taking.all(part)) {
            if (one.stage() == Stage.HANDED_IN
                    && part.round().items().stream().anyMatch(item -> item.key().equals(one.item()))
                    && wanted.contains(one.item() + ":" + one.person() + ":" + one.version())) {
                answers.put(part.number(one), one.answer());
                level = one.level();
            }
        }
        return answers.isEmpty() ? new DisputePhrase.NothingToDecide() : taken(answers, Map.of(), level, part, turn);
    }

    private Phrase taken(
            Map<String, Answer> answers, Map<String, Decision> decided, Level level, Part part, Turn turn) {
        var given = new AnswerTaking.Given(
                answers, level, part.sent(), Channel.CARD, turn.heard().activityId(), decided);
        AnswerTaking.Outcome outcome = taking.take(part, given, turn);
        return outcome.taken().stored().isEmpty() ? new DisputePhrase.NothingToDecide() : receipts.of(outcome, turn);
    }
}
