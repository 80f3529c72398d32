package dk.raadslag.bot.delivery;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Outbox;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores what became of messages, and conversations that were created for them. */
final class Marking {

    private static final Logger LOG = LoggerFactory.getLogger(Marking.class);

    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final Addresses addresses;
    private final SendCounts counts;

    Marking(UnitOfWork unitOfWork, Outbox outbox, Addresses addresses, SendCounts counts) {
        this.counts = counts;
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.addresses = addresses;
    }

    /** Stores all of them together or none. */
    void mark(List<Outcome> outcomes) {
        unitOfWork.run(() -> {
            outcomes.forEach(this::mark);
            return outcomes.size();
        });
        outcomes.forEach(Marking::tell);
        outcomes.forEach(counts::count);
    }

    private void mark(Outcome outcome) {
        outbox.mark(outcome.waiting().id(), outcome.state(), outcome.sent());
        var person = outcome.waiting().queued().dispatch().person();
        if (person != null) {
            outcome.moved().ifPresent(address -> addresses.remember(person, address, outcome.at()));
        }
    }

    private static void tell(Outcome outcome) {
        long id = outcome.waiting().id();
        DeliveryState state = outcome.state();
        if (state instanceof DeliveryState.Failed failed) {
            LOG.warn("Message {} failed: {}", id, failed.reason());
        } else if (state instanceof DeliveryState.Unknown unknown) {
            LOG.warn("Message {} may or may not have arrived: {}", id, unknown.cause());
        } else if (state instanceof DeliveryState.Retrying retrying) {
            LOG.info("Message {} is tried again at {}: {}", id, retrying.due(), retrying.cause());
        }
    }
}
