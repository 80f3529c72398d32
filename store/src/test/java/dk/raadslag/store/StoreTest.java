package dk.raadslag.store;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs every test of a class on both databases, each time on empty tables. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
public abstract class StoreTest {
    @Parameter
    protected Database database;

    @BeforeEach
    void empty() {
        database.empty();
    }

    protected <T> T the(Class<T> type) {
        return database.the(type);
    }

    protected <T> T inOneUnitOfWork(Supplier<T> work) {
        return the(UnitOfWork.class).run(work);
    }

    protected PersonId somebody(String name) {
        return the(Contacts.class)
                .enter(new EmailAddress(name + "@example.dk"), name, "", "")
                .id();
    }

    /** Opens a round without a meeting. */
    protected Round openRound(String id) {
        Round round = Sample.round(id, somebody("konsulent-1"));
        the(Rounds.class).add(round);
        return round;
    }

    /** Does things at the same time and returns what came of them. */
    protected static <T> List<T> atOnce(List<Callable<T>> things) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(things.size());
        try {
            List<Future<T>> running = threads.invokeAll(things);
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
