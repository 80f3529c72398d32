package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Change;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Disagreement;
import dk.raadslag.domain.reply.TakingReplies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells everybody concerned when people of one municipality answer differently; nothing is overwritten in silence. */
final class Disputes {
    private final Outbox outbox;
    private final Receipts receipts;
    private final DisputeCards cards;
    private final Wording wording;

    Disputes(Outbox outbox, Receipts receipts, Wording wording) {
        this.outbox = outbox;
        this.receipts = receipts;
        this.cards = new DisputeCards(wording, receipts);
        this.wording = wording;
    }

    /** Tells of what an answer has brought about; what was decided in the same breath is not asked about. */
    void tell(Part part, TakingReplies.Taken taken, Map<String, Decision> decided, Turn turn) {
        by(taken.changes(), Change::from).forEach((person, changes) -> {
            send(person, cards.changed(part, changes, person), turn);
            send(part.person().id(), cards.changed(part, changes, part.person().id()), turn);
        });
        List<Disagreement> open = taken.disagreements().stream()
                .filter(one -> !decided.containsKey(part.number(one)))
                .toList();
        decided.forEach((item, decision) -> decided(part, on(item, part, taken.disagreements()), decision, turn));
        by(open, Disagreement::contribution).forEach((person, disputed) -> {
            deciders(part, disputed).forEach(one -> send(one, cards.toDecide(part, disputed), turn));
            send(person, cards.toComment(part, disputed), turn);
        });
    }

    /** Tells whoever handed in what the contributor has added. */
    void comment(Part part, List<Disagreement> disputed, String comment, Turn turn) {
        deciders(part, disputed).forEach(one -> send(one, cards.toDecideAgain(part, disputed, comment), turn));
    }

    /** Tells the contributors what was decided. */
    void decided(Part part, List<Disagreement> disputed, Decision decision, Turn turn) {
        by(disputed, Disagreement::contribution)
                .forEach((person, theirs) -> say(
                        person,
                        new DisputePhrase.DisagreementDecided(
                                part.round().title(), part.person().name(), decision, part.numbers(theirs)),
                        turn));
    }

    /** Tells whoever handed in that the contributor agrees. */
    void agreed(Part part, List<Disagreement> disputed, Turn turn) {
        Phrase words = new DisputePhrase.ContributorAgrees(
                part.round().title(), part.person().name(), part.numbers(disputed));
        deciders(part, disputed).forEach(one -> say(one, words, turn));
    }

    private static List<Disagreement> on(String item, Part part, List<Disagreement> disputed) {
        return disputed.stream().filter(one -> part.number(one).equals(item)).toList();
    }

    /** An entry on behalf is not for the secretariat to defend. */
    private List<PersonId> deciders(Part part, List<Disagreement> disputed) {
        return disputed.stream()
                .map(Disagreement::reply)
                .flatMap(reply -> reply.channel() == Channel.ON_BEHALF
                        ? receipts.whoHandsIn(part).stream()
                        : Stream.of(reply.person()))
                .distinct()
                .toList();
    }

    private static <T> Map<PersonId, List<T>> by(List<T> all, Function<T, Contribution> whose) {
        return all.stream()
                .filter(one -> whose.apply(one).channel() != Channel.ON_BEHALF)
                .collect(Collectors.groupingBy(
                        one -> whose.apply(one).person(), LinkedHashMap::new, Collectors.toList()));
    }

    private void say(PersonId person, Phrase words, Turn turn) {
        send(person, Message.of(wording.say(words)), turn);
    }

    private void send(PersonId person, Message message, Turn turn) {
        outbox.put(new Dispatch(
                "dispute:" + turn.heard().key() + ":" + person + ":" + message.hashCode(),
                person,
                null,
                new Intent.Answer(message.text(), message.card()),
                Dispatch.Urgency.CONVERSATION,
                turn.now()));
    }
}
