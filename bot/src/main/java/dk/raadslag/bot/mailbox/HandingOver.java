package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.mail.MailAnswers;
import dk.raadslag.bot.reply.MailedReplies;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.WaitingMail;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a mail that waited as an answer, where and for whom the secretariat says. */
final class HandingOver {
    private final Rounds rounds;
    private final MailSenders senders;
    private final MailedReplies replies;
    private final MailAnswers answers;
    private final WaitingMailCards cards;
    private final Saying saying;

    HandingOver(
            Rounds rounds,
            MailSenders senders,
            MailedReplies replies,
            MailAnswers answers,
            WaitingMailCards cards,
            Saying saying) {
        this.rounds = rounds;
        this.senders = senders;
        this.replies = replies;
        this.answers = answers;
        this.cards = cards;
        this.saying = saying;
    }

    /** What came of it. */
    sealed interface Outcome {}

    /** It was taken. */
    record Done(Phrase told, String round) implements Outcome {}

    /** Something must be told first. */
    record Open(Message question) implements Outcome {}

    /** What is handed over, and what was chosen for it. */
    private record Handed(long id, WaitingMail waiting, ReceivedMail mail, Round round, Map<String, String> chosen) {
        @Nullable
        List<String> items() {
            String item = chosen.getOrDefault(WaitingMailCards.ITEM, "");
            if (item.isEmpty()) {
                return null;
            }
            return item.equals(WaitingMailCards.ALL) ? List.of() : List.of(item);
        }
    }

    Outcome hand(long id, WaitingMail waiting, Map<String, String> inputs, Turn turn) {
        Optional<Round> round = RoundId.read(inputs.getOrDefault(WaitingMailCards.ROUND, ""))
                .flatMap(rounds::find)
                .filter(one -> one.network().equals(waiting.network()));
        Optional<ReceivedMail> mail = ReadingMail.read(waiting.source());
        if (round.isEmpty() || mail.isEmpty()) {
            return new Open(message(new MailboxWords.NoSuchMail()));
        }
        Handed handed = new Handed(id, waiting, mail.get(), round.get(), inputs);
        Optional<Turn> writer = senders.turn(mail.get(), waiting.at());
        return writer.flatMap(known -> asTheirs(handed, known)).orElseGet(() -> onBehalf(handed, turn));
    }

    /** Empty for somebody who has no part in the round. */
    private Optional<Outcome> asTheirs(Handed handed, Turn writer) {
        MailedReplies.Mail words = Arrival.worded(handed.mail());
        if (!replies.hasPart(handed.round().id(), writer)) {
            return Optional.empty();
        }
        List<String> items = handed.items();
        Optional<MailedReplies.Taken> taken = items == null
                ? replies.take(handed.round().id(), words, writer)
                : replies.takeAsRemarks(handed.round().id(), items, words, writer);
        taken.ifPresent(one -> answers.answer(
                writer.by().person(), handed.round().network(), handed.mail().id(), one.receipt(), writer.now()));
        return Optional.of(taken.<Outcome>map(
                        one -> new Done(one.told(), handed.round().id().value()))
                .orElseGet(() -> whichItem(handed)));
    }

    private Outcome onBehalf(Handed handed, Turn turn) {
        Optional<MunicipalityCode> code = handed.round().asked().stream()
                .filter(asked -> asked.value().equals(handed.chosen().getOrDefault(WaitingMailCards.MUNICIPALITY, "")))
                .findFirst();
        Optional<Network> network = turn.by().serving(handed.round().network());
        if (code.isEmpty() || network.isEmpty()) {
            return new Open(cards.whichMunicipality(handed.id(), handed.mail(), handed.round(), network));
        }
        Turn received = new Turn(turn.heard(), turn.by(), handed.waiting().at());
        return replies.takeFor(
                        new MailedReplies.Behalf(
                                handed.round(),
                                network.get(),
                                code.get(),
                                handed.waiting().sender()),
                        handed.items(),
                        Arrival.worded(handed.mail()),
                        received)
                .<Outcome>map(one -> new Done(one.told(), handed.round().id().value()))
                .orElseGet(() -> whichItem(handed));
    }

    private Outcome whichItem(Handed handed) {
        Map<String, String> chosen = new LinkedHashMap<>(handed.chosen());
        chosen.keySet().retainAll(List.of(WaitingMailCards.MUNICIPALITY));
        return new Open(cards.whichItem(handed.id(), handed.round(), chosen));
    }

    private Message message(Phrase phrase) {
        return Message.of(saying.text(phrase));
    }
}
