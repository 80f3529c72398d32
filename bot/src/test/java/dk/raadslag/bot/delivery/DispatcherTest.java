package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.DeliveryState.Delivered;
import dk.raadslag.domain.delivery.DeliveryState.Failed;
import dk.raadslag.domain.delivery.DeliveryState.Queued;
import dk.raadslag.domain.delivery.DeliveryState.Retrying;
import dk.raadslag.domain.delivery.Dispatch.Urgency;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.network.PersonId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    private static final PersonId ANNA = new PersonId(1);
    private static final ChatAddress TO_ANNA = Sample.address("t", "anna");

    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryAddresses addresses = new InMemoryAddresses();
    private final SettableClock clock = new SettableClock();
    private final FakeCarrier carrier = new FakeCarrier();
    private final AtomicInteger broken = new AtomicInteger();
    private final AtomicInteger callsWhileTold = new AtomicInteger();
    private final Bell bell = new Bell();
    private OutageNews news = Sample.NOBODY_IS_TOLD;
    private Dispatcher dispatcher = dispatcher(Sample.UNPACED);

    @AfterEach
    void stop() {
        dispatcher.stop();
    }

    @Test
    void aRingSendsWhatIsWrittenDownAndMarksIt() {
        dispatcher.start();

        write("hello", null, TO_ANNA);

        await().untilAsserted(() ->
                assertThat(outbox.state("hello")).isEqualTo(new Delivered(Sample.NOW, "activity-in-anna")));
        assertThat(carrier.calls()).containsExactly("anna <- text of hello");
    }

    @Test
    void whatWasWrittenBeforeTheStartIsSentWithoutARing() {
        outbox.put(Sample.dispatch("earlier", null, TO_ANNA, Urgency.BULK));

        dispatcher.start();

        await().until(() -> outbox.state("earlier") instanceof Delivered);
    }

    @Test
    void somebodyWithoutAnAddressFailsByName() {
        dispatcher.start();

        write("hello", ANNA, null);

        await().untilAsserted(() ->
                assertThat(outbox.state("hello")).isEqualTo(new Failed(Sample.NOW, FailureReason.NOT_KNOWN_IN_TEAMS)));
        assertThat(carrier.calls()).isEmpty();
    }

    @Test
    void aConversationThatWasCreatedIsRemembered() {
        addresses.remember(ANNA, Sample.address("t", null), Sample.NOW);
        dispatcher.start();

        write("first", ANNA, null);
        await().until(() -> outbox.state("first") instanceof Delivered);
        write("second", ANNA, null);

        await().until(() -> outbox.state("second") instanceof Delivered);
        assertThat(carrier.calls())
                .containsExactly("null <- text of first", "created-for-29:of-null <- text of second");
    }

    @Test
    void whatIsRefusedForNowIsSentWhenItsTimeHasCome() {
        carrier.answer("anna", new Attempt.Later("502", null));
        dispatcher.start();
        write("hello", null, TO_ANNA);
        await().until(() -> outbox.state("hello") instanceof Retrying);

        carrier.acceptAgain("anna");
        clock.advance(Duration.ofSeconds(5));

        await().until(() -> outbox.state("hello") instanceof Delivered);
        assertThat(carrier.calls()).hasSize(2);
    }

    @Test
    void oneConversationHearsThingsInTheOrderTheyWereWritten() {
        dispatcher.start();
        for (int number = 0; number < 50; number++) {
            write("m" + number, null, TO_ANNA);
        }

        await().until(() -> outbox.count(Delivered.class) == 50);

        for (int number = 0; number < 50; number++) {
            assertThat(carrier.calls().get(number)).endsWith("text of m" + number);
        }
    }

    @Test
    void waitingKeepsALeaseThatWouldHaveRunOut() {
        dispatcher = dispatcher(new Pacing(1, false, 4));
        dispatcher.start();
        for (int number = 0; number < 12; number++) {
            write("m" + number, null, Sample.address("t", "c" + number));
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            clock.advance(Duration.ofMillis(200));
            return outbox.count(Delivered.class) == 12;
        });

        assertThat(carrier.calls()).hasSize(12).doesNotHaveDuplicates();
        assertThat(outbox.row("m11").attempts()).isEqualTo(1);
    }

    @Test
    void stoppingFinishesWhatIsUnderWayAndGivesBackTheRest() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        carrier.answer("anna", address -> {
            underWay.countDown();
            awaitQuietly(finish);
            return new Attempt.Accepted(address, "activity");
        });
        dispatcher.start();
        write("first", null, TO_ANNA);
        underWay.await();
        write("second", null, TO_ANNA);
        await().until(() -> outbox.state("second") instanceof DeliveryState.Sending);

        Thread stopping = new Thread(dispatcher::stop);
        stopping.start();
        await().until(DispatcherTest::nothingMoreIsLetGo);
        finish.countDown();
        stopping.join();

        assertThat(outbox.state("first")).isInstanceOf(Delivered.class);
        assertThat(outbox.state("second")).isEqualTo(new Queued(Sample.NOW));
        assertThat(outbox.row("second").attempts()).isZero();
        assertThat(dispatcher.isRunning()).isFalse();
    }

    @Test
    void itStartsAgainAfterAStop() {
        dispatcher.start();
        dispatcher.stop();

        dispatcher.start();
        write("hello", null, TO_ANNA);

        await().until(() -> outbox.state("hello") instanceof Delivered);
    }

    @Test
    void aDatabaseThatIsAwayForAMomentCausesNoSecondSending() {
        dispatcher.start();
        carrier.answer("anna", address -> {
            broken.set(3);
            return new Attempt.Accepted(address, "activity");
        });

        write("hello", null, TO_ANNA);

        await().until(() -> outbox.state("hello") instanceof Delivered);
        assertThat(broken).hasValue(0);
        assertThat(carrier.calls()).hasSize(1);
    }

    @Test
    void aTenantThatFailsTenTimesInARowIsLeftAloneWhileOthersAreServed() {
        for (int number = 0; number < 40; number++) {
            carrier.answer("c" + number, new Attempt.Later("502", null));
            outbox.put(Sample.dispatch("m" + number, null, Sample.address("t", "c" + number), Urgency.BULK));
        }
        dispatcher = dispatcher(new Pacing(0, false, 4));
        dispatcher.start();
        await().until(() -> outbox.count(Retrying.class) >= 10);

        write("hello", null, Sample.address("other", "bo"));
        await().until(() -> outbox.state("hello") instanceof Delivered);

        assertThat(carrier.calls()).hasSizeLessThanOrEqualTo(10 + 4 + 1);
        assertThat(outbox.count(DeliveryState.Sending.class)).isGreaterThan(20);
    }

    @Test
    void noCallIsMadeToATenantWhileItsOutageIsBeingTold() {
        for (int number = 0; number < 40; number++) {
            carrier.answer("c" + number, new Attempt.Later("502", null));
            outbox.put(Sample.dispatch("m" + number, null, Sample.address("t", "c" + number), Urgency.BULK));
        }
        news = new SlowNews(this::callsOnceTwoOthersHaveLeft, Set.of());
        dispatcher = dispatcher(new Pacing(0, false, 8));
        dispatcher.start();

        await().until(() -> outbox.count(Delivered.class) == 2);

        assertThat(callsWhileTold).hasValueLessThan(10 + 6);
    }

    @Test
    void aTenantThatTookNothingBeforeTheStartIsTriedWithOneCall() {
        for (int number = 0; number < 40; number++) {
            carrier.answer("c" + number, new Attempt.Later("502", null));
            outbox.put(Sample.dispatch("m" + number, null, Sample.address("t", "c" + number), Urgency.BULK));
        }
        news = new SlowNews(() -> 0, Set.of("t"));
        dispatcher = dispatcher(new Pacing(0, false, 8));
        dispatcher.start();
        await().until(() -> outbox.count(Retrying.class) == 1);

        write("hello", null, Sample.address("other", "bo"));
        await().until(() -> outbox.state("hello") instanceof Delivered);

        assertThat(carrier.calls()).hasSize(1 + 1);
    }

    private int callsOnceTwoOthersHaveLeft() {
        for (String name : List.of("bo", "eva")) {
            write(name, null, Sample.address("other", name));
            await().until(() -> carrier.calls().contains(name + " <- text of " + name));
        }
        return carrier.calls().size() - 2;
    }

    /** Takes as long to tell of an outage as a question takes to be answered. */
    private final class SlowNews implements OutageNews {
        private final IntSupplier question;
        private final Set<String> standing;

        private SlowNews(IntSupplier question, Set<String> standing) {
            this.question = question;
            this.standing = standing;
        }

        @Override
        public Set<String> standing() {
            return standing;
        }

        @Override
        public void began(Outage outage) {
            callsWhileTold.set(question.getAsInt());
        }

        @Override
        public void goesOn(String tenant, Instant nextTry) {}

        @Override
        public void ended(String tenant, Instant at) {}
    }

    private void write(String key, @Nullable PersonId person, @Nullable ChatAddress via) {
        outbox.put(Sample.dispatch(key, person, via, Urgency.CONVERSATION));
        bell.ring();
    }

    private Dispatcher dispatcher(Pacing pacing) {
        Rendering rendering = (queued, now) ->
                new Rendering.Fresh(Message.of("text of " + queued.dispatch().key()));
        UnitOfWork unitOfWork = new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                return sometimes(work);
            }
        };
        Shift.Desk desk = new Shift.Desk(
                new Claims(unitOfWork, outbox, addresses, SecondChannel.NONE, clock),
                new Sending(
                        rendering,
                        new Sending.Channels(carrier, SecondChannel.NONE),
                        clock,
                        () -> 0.5,
                        dispatch -> false),
                new Marking(unitOfWork, outbox, addresses, new SendCounts(new SimpleMeterRegistry())),
                Sample.ALONE,
                new Circuits(news));
        return new Dispatcher(() -> new Shift(desk, bell, pacing));
    }

    private <T> T sometimes(Supplier<T> work) {
        if (broken.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("no database");
        }
        return work.get();
    }

    private static boolean nothingMoreIsLetGo() {
        return Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("delivery"));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
