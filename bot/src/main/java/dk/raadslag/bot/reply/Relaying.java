package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.AsideWords;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Passes on to the secretariat what is no answer: a question, or the wish for more time. */
final class Relaying {
    private final Contacts contacts;
    private final RelayCards cards;
    private final Outbox outbox;
    private final Audit audit;
    private final MoreTime moreTime;
    private final Wording wording;

    Relaying(Contacts contacts, Outbox outbox, Audit audit, MoreTime moreTime, Wording wording) {
        this.moreTime = moreTime;
        this.contacts = contacts;
        this.cards = new RelayCards(wording);
        this.outbox = outbox;
        this.audit = audit;
        this.wording = wording;
    }

    /** Passes words about a round on, and returns what is said to their writer. */
    Message relay(String words, Part part, Turn turn) {
        LocalDateTime deadline = part.deadline().at();
        Optional<LocalDateTime> until = AsideWords.wantsTime(words)
                ? AsideWords.until(words, DanishTime.at(turn.now()).toLocalDate(), deadline)
                        .or(() -> AsideWords.moreDays(words).map(days -> moreTime.later(part, days)))
                : Optional.empty();
        return relay(words, until, part, Key.of(turn), turn);
    }

    /** Passes somebody's wish for some working days more on, and returns what is said to them. */
    Message wish(String words, int workingDays, Part part, Turn turn) {
        LocalDateTime until = moreTime.later(part, workingDays);
        String once = "more-time:" + part.round().id() + ":" + part.municipality() + ":" + until;
        return relay(words, Optional.of(until), part, new Key(once), turn);
    }

    /** What tells one thing to pass on from another, so that it is told once. */
    private record Key(String value) {
        private static Key of(Turn turn) {
            return new Key("relay:" + turn.heard().key());
        }
    }

    private Message relay(String words, Optional<LocalDateTime> until, Part part, Key key, Turn turn) {
        if (until.isPresent() && moreTime.given(part, until.get(), turn)) {
            return Message.of(wording.say(
                    new ConsentPhrase.MoreTimeGranted(part.municipalityName(), DanishTime.inWords(until.get()))));
        }
        RelayCards.Relayed relayed = new RelayCards.Relayed(
                part.person(),
                part.municipalityName(),
                part.network(),
                words,
                turn.heard().activityId());
        tell(
                relayed,
                until.map(wished -> cards.wish(relayed, part, wished))
                        .orElseGet(() -> cards.question(relayed, part.round())),
                key,
                turn);
        note(part.round().id().value(), "municipality=" + part.municipality(), turn);
        return Message.of(wording.say(
                until.isPresent()
                        ? new RelayPhrase.WishPassedOn(
                                DanishTime.inWords(until.get()), part.deadline().inWords())
                        : new RelayPhrase.QuestionPassedOn(
                                part.network().senderName(), part.network().phone())));
    }

    /** Passes a question on that belongs to no round in particular. */
    Message relay(String words, Turn turn) {
        Network network = toldAbout(words, turn);
        return Message.of(wording.say(new RelayPhrase.QuestionPassedOn(network.senderName(), network.phone())));
    }

    /** Passes on whatever somebody writes who is never asked. */
    Message passOn(String words, Turn turn) {
        Network network = toldAbout(words, turn);
        return Message.of(wording.say(new RelayPhrase.PassedOnFromOutside(network.senderName(), network.phone())));
    }

    private Network toldAbout(String words, Turn turn) {
        Network network = turn.by().belongsTo().get(0);
        RelayCards.Relayed relayed = new RelayCards.Relayed(
                turn.by().person(),
                municipality(network, turn),
                network,
                words,
                turn.heard().activityId());
        tell(relayed, cards.question(relayed, null), Key.of(turn), turn);
        note(network.id().value(), "", turn);
        return network;
    }

    private String municipality(Network network, Turn turn) {
        return contacts.of(network.id(), turn.by().person().id())
                .flatMap(one -> one.held(DanishTime.at(turn.now()).toLocalDate()).stream()
                        .findFirst())
                .map(held -> network.nameOf(held.municipality()))
                .orElse("");
    }

    private void tell(RelayCards.Relayed relayed, Message card, Key key, Turn turn) {
        tell(relayed.network(), card, key.value() + ":", turn, "");
        List<Message> whole = cards.whole(relayed);
        for (int piece = 0; piece < whole.size(); piece++) {
            tell(relayed.network(), whole.get(piece), key.value() + ":", turn, ":" + (piece + 1));
        }
    }

    private void tell(Network network, Message message, String key, Turn turn, String piece) {
        contacts.secretariatOf(network, DanishTime.at(turn.now()).toLocalDate())
                .forEach(member -> outbox.put(new Dispatch(
                        key + member.id() + piece,
                        member.id(),
                        null,
                        new Intent.Answer(message.text(), message.card()),
                        Dispatch.Urgency.CONVERSATION,
                        turn.now())));
    }

    private void note(String subject, String detail, Turn turn) {
        audit.add(new Audit.Entry(turn.now(), turn.by().person().id().toString(), "question-relayed", subject, detail));
    }
}
