package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.conversation.Choices;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class UnitOfWorkTest extends StoreTest {

    @Test
    void whatWasWrittenBeforeAFailureIsNotStored() {
        assertThatIllegalStateException()
                .isThrownBy(() -> inOneUnitOfWork(() -> {
                    the(Audit.class).add(deed());
                    throw new IllegalStateException("broken");
                }));
        assertThat(the(Audit.class).about("OMN-1a")).isEmpty();
    }

    @Test
    void anInnerUnitOfWorkIsStoredOnlyWithTheOuterOne() {
        assertThatIllegalStateException()
                .isThrownBy(() -> inOneUnitOfWork(() -> {
                    inOneUnitOfWork(this::write);
                    throw new IllegalStateException("broken");
                }));
        assertThat(the(Audit.class).about("OMN-1a")).isEmpty();
    }

    @Test
    void aLostRaceStartsTheWholeWorkOver() {
        AtomicInteger attempts = new AtomicInteger();
        inOneUnitOfWork(() -> {
            write();
            if (attempts.incrementAndGet() < 5) {
                throw new DuplicateKeyException("somebody was faster");
            }
            return true;
        });
        assertThat(attempts).hasValue(5);
        assertThat(the(Audit.class).about("OMN-1a")).hasSize(1);
    }

    @Test
    void aRaceLostFiveTimesGoesOnAsTheFailureItIs() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatExceptionOfType(CannotAcquireLockException.class)
                .isThrownBy(() -> inOneUnitOfWork(() -> {
                    attempts.incrementAndGet();
                    throw new CannotAcquireLockException("always");
                }));
        assertThat(attempts).hasValue(5);
    }

    @Test
    void onlyTheOutermostStartsOver() {
        AtomicInteger inner = new AtomicInteger();
        AtomicInteger outer = new AtomicInteger();
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> inOneUnitOfWork(() -> {
                    outer.incrementAndGet();
                    return inOneUnitOfWork(() -> {
                        inner.incrementAndGet();
                        throw new DuplicateKeyException("always");
                    });
                }));
        assertThat(outer).hasValue(5);
        assertThat(inner).hasValue(5);
    }

    @Test
    void aFailureThatIsNoRaceIsNotTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> inOneUnitOfWork(() -> {
                    attempts.incrementAndGet();
                    the(Choices.class).choose(new PersonId(-1), Sample.NETWORK);
                    return true;
                }));
        assertThat(attempts).hasValue(1);
    }

    @Test
    void twoThatWaitForEachOtherBothEndStored() throws Exception {
        PersonId one = somebody("kontakt-ballerup");
        PersonId other = somebody("kontakt-herlev");
        the(Choices.class).choose(one, Sample.NETWORK);
        the(Choices.class).choose(other, Sample.NETWORK);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();
        atOnce(List.of(
                () -> chooseBoth(one, other, "syddanmark", bothHoldOne, attempts),
                () -> chooseBoth(other, one, "syddanmark", bothHoldOne, attempts)));
        assertThat(the(Choices.class).networkOf(one)).contains(new NetworkId("syddanmark"));
        assertThat(the(Choices.class).networkOf(other)).contains(new NetworkId("syddanmark"));
        assertThat(attempts).hasValueGreaterThan(2);
    }

    private boolean chooseBoth(
            PersonId first, PersonId second, String network, CyclicBarrier bothHoldOne, AtomicInteger attempts) {
        return the(UnitOfWork.class).run(() -> {
            the(Choices.class).choose(first, new NetworkId(network));
            if (attempts.incrementAndGet() <= 2) {
                await(bothHoldOne);
            }
            the(Choices.class).choose(second, new NetworkId(network));
            return true;
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean write() {
        the(Audit.class).add(deed());
        return true;
    }

    private static Audit.Entry deed() {
        return new Audit.Entry(Sample.NOW, "1", "round-opened", "OMN-1a", "recipients=9");
    }
}
