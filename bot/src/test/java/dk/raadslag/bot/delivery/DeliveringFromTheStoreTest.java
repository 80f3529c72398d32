package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Dispatch.Urgency;
import dk.raadslag.domain.delivery.Hold;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.StoreConfiguration;
import dk.raadslag.store.StoreUrl;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The worker on the real store: an H2 file that flushes every commit. */
class DeliveringFromTheStoreTest {

    private static final Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @TempDir
    private Path home;

    private @Nullable ConfigurableApplicationContext application;

    @AfterEach
    void stop() {
        if (application != null) {
            application.close();
        }
    }

    @Test
    void fiveHundredPeopleOfOneTenantAreReachedInSecondsWithoutBreakingTheLimit() {
        start("raadslag.pacing.tenant-rps=47");
        carrier().takesItsTime(Duration.ofMillis(150));
        List<PersonId> people = people(500);

        long from = System.nanoTime();
        writeAtOnce(people.stream().map(DeliveringFromTheStoreTest::request).toList());
        await().atMost(Duration.ofSeconds(60)).until(() -> delivered() == 500);
        long took = System.nanoTime() - from;

        report("500 of one tenant at 47/s and 150 ms", took, 500);
        assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(30));
        assertThat(carrier().moments()).hasSize(500);
        assertThat(refusedByTeams(carrier().moments())).isZero();
    }

    @Test
    void withoutPacingTwoThousandLeaveEachOnce() {
        start("raadslag.pacing.tenant-rps=0");
        List<PersonId> people = people(2000);

        long from = System.nanoTime();
        writeAtOnce(people.stream().map(DeliveringFromTheStoreTest::request).toList());
        long written = System.nanoTime();
        await().atMost(Duration.ofSeconds(60)).until(() -> delivered() == 2000);

        report("2000 unpaced, writing them down included", System.nanoTime() - from, 2000);
        report("2000 unpaced, after the commit", System.nanoTime() - written, 2000);
        assertThat(carrier().calls()).hasSize(2000).doesNotHaveDuplicates();
    }

    @Test
    void anAnswerLeavesAtOnceWhileHundredsOfItsTenantWait() {
        start("raadslag.pacing.tenant-rps=47");
        List<PersonId> people = people(600);
        writeAtOnce(people.stream().map(DeliveringFromTheStoreTest::request).toList());
        await().until(() -> carrier().calls().size() > 10);

        Queue<Long> waits = new ConcurrentLinkedQueue<>();
        for (int turn = 0; turn < 40; turn++) {
            waits.add(turn("turn-" + turn, "t"));
        }

        report("median until an answer's call, 600 of its tenant waiting", median(waits), 1);
        assertThat(Duration.ofNanos(median(waits))).isLessThan(Duration.ofSeconds(2));
        assertThat(delivered()).isLessThan(600);
    }

    @Test
    void twentyThousandMessagesToATenantThatHangsHoldNobodyElseUp() {
        start("raadslag.pacing.tenant-rps=0");
        CountDownLatch letGo = new CountDownLatch(1);
        carrier().hangs("hangs", letGo);
        writeToHangingTenant(20_000);
        await().atMost(Duration.ofSeconds(30)).until(() -> inState("Sending") > 1_900);

        long from = System.nanoTime();
        writeAtOnce(List.of(Sample.dispatch("bulk", null, Sample.address("calm", "bo"), Urgency.BULK)));
        await().pollInterval(Duration.ofMillis(10)).until(() -> delivered() == 1);
        report(
                "until one of many to another tenant is marked, 20,000 waiting for one that hangs",
                System.nanoTime() - from,
                1);
        report("until an answer's call meanwhile", turn("answer", "calm"), 1);

        assertThat(inState("Sending")).isLessThan(2_400);
        letGo.countDown();
    }

    /** Copies of one message, each to a conversation of its own. */
    private void writeToHangingTenant(int count) {
        writeAtOnce(List.of(new Dispatch(
                "seed", null, Sample.address("hangs", "c"), new Intent.Request("OMN-1"), Urgency.BULK, NEVER)));
        the(JdbcClient.class).sql("""
                        INSERT INTO outbox (message_key, via_service_url, via_tenant_id, via_user_id, via_conversation_id,
                        via_targeted, intent_kind, intent, bulk, due, state, claim_at)
                        SELECT 'm' || n, via_service_url, via_tenant_id, '29:' || n, 'c' || n, via_targeted, intent_kind,
                        intent, TRUE, CURRENT_TIMESTAMP, 'Queued', CURRENT_TIMESTAMP
                        FROM outbox CROSS JOIN SYSTEM_RANGE(1, %d) AS r(n) WHERE message_key = 'seed'""".formatted(count)).update();
        the(Bell.class).ring();
    }

    private long inState(String state) {
        return the(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM outbox WHERE state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    @Test
    void tenConversationsAtOnceAreAnsweredAtOnce() throws InterruptedException {
        start("raadslag.pacing.tenant-rps=0", "raadslag.pacing.conversation-windows=false");
        converse(200);

        long from = System.nanoTime();
        Queue<Long> waits = converse(1000);

        report("1000 turns in ten conversations", System.nanoTime() - from, 1000);
        report("median from before the commit to the call", median(waits), 1);
        assertThat(Duration.ofNanos(median(waits))).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aRestartSendsWhatTheLastRunLeft() {
        start("raadslag.pacing.tenant-rps=47");
        List<PersonId> people = people(100);
        writeAtOnce(people.stream().map(DeliveringFromTheStoreTest::request).toList());
        await().until(() -> carrier().calls().size() > 20);
        FakeCarrier before = carrier();
        stop();
        int sentBefore = before.calls().size();

        start("raadslag.pacing.tenant-rps=0");

        await().until(() -> delivered() == 100);
        assertThat(sentBefore + carrier().calls().size()).isEqualTo(100);
        assertThat(the(JdbcClient.class)
                        .sql("SELECT COUNT(*) FROM outbox WHERE attempts <> 1 OR unclear")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void start(String... pacing) {
        application = new SpringApplicationBuilder(DeliveryOnTheStore.class)
                .web(WebApplicationType.NONE)
                .properties(pacing)
                .properties(
                        "spring.datasource.url=" + StoreUrl.h2(home),
                        "raadslag.home=" + home,
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn")
                .run();
    }

    private <T> T the(Class<T> type) {
        return Objects.requireNonNull(application).getBean(type);
    }

    private FakeCarrier carrier() {
        return the(FakeCarrier.class);
    }

    private List<PersonId> people(int count) {
        return the(UnitOfWork.class)
                .run(() -> IntStream.range(0, count)
                        .mapToObj(number -> "kontakt-" + number)
                        .map(this::person)
                        .toList());
    }

    private PersonId person(String name) {
        PersonId id = the(Contacts.class)
                .enter(new EmailAddress(name + "@example.dk"), name, "", "")
                .id();
        the(Addresses.class).remember(id, Sample.address("t", "with-" + name), Instant.EPOCH);
        return id;
    }

    private static Dispatch request(PersonId person) {
        return new Dispatch(
                "request:" + person, person, null, new Intent.Request("OMN-1"), Urgency.BULK, Instant.EPOCH);
    }

    private void writeAtOnce(List<Dispatch> dispatches) {
        Outbox outbox = the(Outbox.class);
        the(UnitOfWork.class).run(() -> dispatches.stream().filter(outbox::put).count());
    }

    private Queue<Long> converse(int turns) throws InterruptedException {
        Queue<Long> waits = new ConcurrentLinkedQueue<>();
        ExecutorService ten = Executors.newFixedThreadPool(10);
        String run = "run-of-" + turns;
        IntStream.range(0, turns).forEach(number -> ten.execute(() -> waits.add(turn(run + "-" + number, "t"))));
        ten.shutdown();
        assertThat(ten.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return waits;
    }

    /** Writes an answer down and returns how long it took until it was on the wire. */
    private long turn(String key, String tenant) {
        CountDownLatch called = new CountDownLatch(1);
        ChatAddress via = Sample.address(tenant, key);
        carrier().answer(key, address -> {
            called.countDown();
            return new Attempt.Accepted(address, "activity");
        });
        long from = System.nanoTime();
        writeAtOnce(List.of(Sample.dispatch(key, null, via, Urgency.CONVERSATION)));
        try {
            assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return System.nanoTime() - from;
    }

    private long delivered() {
        return inState("Delivered");
    }

    /** Counts the calls that find Teams' bucket of fifty, filled again with fifty a second, empty. */
    private static long refusedByTeams(List<Long> moments) {
        double left = 50;
        long last = moments.get(0);
        long refused = 0;
        for (long at : moments.stream().sorted().toList()) {
            left = Math.min(50, left + 50.0 * (at - last) / SECOND) - 1;
            last = at;
            if (left < 0) {
                refused++;
            }
        }
        return refused;
    }

    private static long median(Queue<Long> waits) {
        return new ArrayList<>(waits)
                .stream().sorted().skip(waits.size() / 2).findFirst().orElseThrow();
    }

    private static void report(String what, long nanos, int count) {
        System.out.printf("%s: %.1f ms, %.0f a second%n", what, nanos / 1e6, count * 1e9 / nanos);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({StoreConfiguration.class, DeliveryConfiguration.class})
    static class DeliveryOnTheStore {

        @Bean
        OutageNews outageNews() {
            return Sample.NOBODY_IS_TOLD;
        }

        @Bean
        Hold hold() {
            return dispatch -> false;
        }

        @Bean
        FakeCarrier carrier() {
            return new FakeCarrier();
        }

        @Bean
        Rendering rendering() {
            return (queued, now) -> new Rendering.Fresh(
                    Message.of("text of " + queued.dispatch().key()));
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
