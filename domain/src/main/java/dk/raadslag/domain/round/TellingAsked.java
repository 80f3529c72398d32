package dk.raadslag.domain.round;

import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Lets those a round was asked of know what has become of it, in the running unit of work. */
public final class TellingAsked {
    private final Ledger ledger;
    private final Outbox outbox;

    /** Needs whom was asked, and where to write. */
    public TellingAsked(Ledger ledger, Outbox outbox) {
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** Lets the cards these municipalities have been sent show the round as it is now. */
    public void refresh(Round round, Set<MunicipalityCode> whose, Instant now) {
        of(round, whose).forEach(line -> {
            if (line.state() instanceof DeliveryState.Delivered delivered && !delivered.byMail()) {
                outbox.put(dispatch(
                        "card:" + round.id() + ":" + now,
                        line.recipient().person(),
                        new Intent.CardUpdate(round.id().value(), delivered.activityId()),
                        now));
            }
        });
    }

    /** Writes to everybody in these municipalities whom the request has reached, and returns how many that are. */
    public int tell(Round round, Intent.News.What what, Set<MunicipalityCode> whom, Instant now) {
        return (int) reached(round, what, whom).stream()
                .filter(person -> outbox.put(dispatch(
                        "news:" + round.id() + ":" + now,
                        person,
                        new Intent.News(round.id().value(), what),
                        now)))
                .count();
    }

    /** Returns who would be told; those whose request is still on its way read the news in the request itself. */
    public List<PersonId> reached(Round round, Intent.News.What what, Set<MunicipalityCode> whom) {
        return of(round, whom).stream()
                .filter(line -> hasIt(line.state(), what))
                .map(line -> line.recipient().person())
                .distinct()
                .toList();
    }

    /** A request that was not needed any more is needed again when the round is reopened. */
    private static boolean hasIt(DeliveryState state, Intent.News.What what) {
        return state instanceof DeliveryState.Delivered
                || state instanceof DeliveryState.Unknown
                || (state instanceof DeliveryState.Superseded && what == Intent.News.What.REOPENED);
    }

    private List<LedgerLine> of(Round round, Set<MunicipalityCode> whose) {
        return ledger.of(round.id()).stream()
                .filter(line -> whose.contains(line.recipient().municipality()))
                .toList();
    }

    private static Dispatch dispatch(String cause, PersonId person, Intent intent, Instant now) {
        return new Dispatch(cause + ":" + person, person, null, intent, Dispatch.Urgency.BULK, now);
    }
}
