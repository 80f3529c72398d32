package dk.raadslag.bot.round;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Round;

/** Lets the cards of a municipality's people show what the secretariat has entered for them. */
final class RefreshingCards {

    private final Ledger ledger;
    private final Outbox outbox;

    RefreshingCards(Ledger ledger, Outbox outbox) {
        this.ledger = ledger;
        this.outbox = outbox;
    }

    void of(MunicipalityCode municipality, Round round, Turn turn) {
        ledger.of(round.id()).stream()
                .filter(line -> line.recipient().municipality().equals(municipality))
                .forEach(line -> refresh(line, turn));
    }

    private void refresh(LedgerLine line, Turn turn) {
        if (line.state() instanceof DeliveryState.Delivered delivered && !delivered.byMail()) {
            outbox.put(new Dispatch(
                    "card:" + turn.heard().key() + ":" + line.recipient().person(),
                    line.recipient().person(),
                    null,
                    new Intent.CardUpdate(line.recipient().round().value(), delivered.activityId()),
                    Dispatch.Urgency.BULK,
                    turn.now()));
        }
    }
}
