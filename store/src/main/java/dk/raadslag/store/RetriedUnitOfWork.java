package dk.raadslag.store;

import dk.raadslag.domain.UnitOfWork;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One database transaction; what runs inside a running one joins it, and the outermost starts over when it lost a race. */
final class RetriedUnitOfWork implements UnitOfWork {
    private static final int MOST_ATTEMPTS = 5;

    private final TransactionTemplate transaction;

    RetriedUnitOfWork(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive() ? once(work) : outermost(work);
    }

    private <T> T outermost(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException failure) {
                if (attempt == MOST_ATTEMPTS || !LostRace.is(failure)) {
                    throw failure;
                }
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
