package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.draft.Dissent;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;

/** Shows every municipality that disagrees exactly the sentence about itself, once for each wording of its reply. */
final class ShowingDissent {
    private final QuotingDissent quoting;
    private final Contacts contacts;
    private final Outbox outbox;
    private final DissentCard card;

    ShowingDissent(QuotingDissent quoting, Contacts contacts, Outbox outbox, DissentCard card) {
        this.quoting = quoting;
        this.contacts = contacts;
        this.outbox = outbox;
        this.card = card;
    }

    /** Returns the names of the municipalities that disagree on something. */
    List<String> names(Round round, Network network) {
        return quoting.in(round).stream()
                .map(one -> network.nameOf(one.dissent().reply().municipality()))
                .distinct()
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }

    /** Writes to those on duty there; in the running unit of work. */
    void show(Round round, Network network, Turn turn) {
        DutyRoster roster = new DutyRoster(
                contacts.of(network.id()), DanishTime.at(turn.now()).toLocalDate());
        for (QuotingDissent.Quoted one : quoting.in(round)) {
            Message message = card.message(one, round, network);
            roster.answering(one.dissent().reply().municipality()).stream()
                    .map(duty -> duty.contact().person().id())
                    .distinct()
                    .forEach(person -> outbox.put(dispatch(one.dissent(), round, person, message, turn.now())));
        }
    }

    private static Dispatch dispatch(Dissent one, Round round, PersonId person, Message message, Instant now) {
        return new Dispatch(
                "dissent:" + round.id() + ":" + one.reply().municipality() + ":"
                        + one.item().key() + ":" + one.reply().person() + "-"
                        + one.reply().version() + ":" + person,
                person,
                null,
                new Intent.Answer(message.text(), message.card()),
                Dispatch.Urgency.BULK,
                now);
    }
}
