package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Doorbell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rings the doorbell once a unit of work, after it is stored; the bell is looked up late because it depends on the outbox. */
final class AfterCommit implements TransactionSynchronization {
    private final ObjectProvider<Doorbell> doorbell;

    AfterCommit(ObjectProvider<Doorbell> doorbell) {
        this.doorbell = doorbell;
    }

    void ring() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(this);
        } else {
            afterCommit();
        }
    }

    @Override
    public void afterCommit() {
        doorbell.ifAvailable(Doorbell::ring);
    }
}
