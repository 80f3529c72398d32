package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Dispatch.Urgency;
import dk.raadslag.domain.delivery.Hold;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.store.StoreConfiguration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two programs send from one PostgreSQL database. */
class SeveralProgramsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** How long a busy machine may hold a call back after its turn has come. */
    private static final Duration HELD_BACK = Duration.ofMillis(100);

    private static final Duration LATENCY = Duration.ofMillis(100);

    private static EmbeddedPostgres postgres;

    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void start() {
        one = program();
        other = program();
    }

    @AfterEach
    void stop() {
        other.getBean(JdbcClient.class).sql("DELETE FROM outbox").update();
        Wire wire = wire(one);
        one.close();
        wire.revive();
        other.close();
    }

    @Test
    void togetherTheyNeverCallATenantMoreThanFiftyTimesInASecond() {
        long from = System.nanoTime();
        write(one, 0, 100);
        write(other, 100, 200);
        await().atMost(Duration.ofSeconds(60)).until(() -> delivered() == 200);

        List<Call> calls = calls();
        System.out.printf(
                "200 by two programs: %.1f s, %d and %d, at most %d in a second%n",
                (System.nanoTime() - from) / 1e9,
                wire(one).calls().size(),
                wire(other).calls().size(),
                mostWithin(SECOND, calls));
        assertThat(calls).extracting(Call::key).hasSize(200).doesNotHaveDuplicates();
        assertThat(wire(one).calls()).isNotEmpty();
        assertThat(wire(other).calls()).isNotEmpty();
        assertThat(mostWithin(SECOND.minus(HELD_BACK), calls)).isLessThanOrEqualTo(50);
    }

    @Test
    void whatAKilledProgramHeldIsSentByTheOther() {
        write(one, 0, 80);
        await().until(() -> wire(one).calls().size() > 10);
        Set<String> inFlight = kill();
        other.getBean(SkippingClock.class).skip(Claims.LEASE.plusSeconds(1));
        await().atMost(Duration.ofSeconds(60)).until(() -> delivered() == 80);

        List<String> keys = calls().stream().map(Call::key).toList();
        Set<String> twice = new HashSet<>(keys);
        List<String> repeated = new ArrayList<>(keys);
        twice.forEach(repeated::remove);
        assertThat(twice).hasSize(80);
        assertThat(inFlight).containsAll(repeated);
        assertThat(marked()).containsAll(repeated);
    }

    /** Cuts one program off from the database and the wire; returns what had left it but was not marked. */
    private Set<String> kill() {
        wire(one).die();
        Set<String> left = new HashSet<>();
        wire(one).calls().forEach(call -> left.add(call.key()));
        ((HikariDataSource) one.getBean(DataSource.class)).close();
        left.removeAll(keys("state = 'Delivered'"));
        return left;
    }

    private List<String> marked() {
        return keys("unclear");
    }

    private List<String> keys(String condition) {
        return other.getBean(JdbcClient.class)
                .sql("SELECT message_key FROM outbox WHERE " + condition)
                .query(String.class)
                .list();
    }

    /** Has a program write messages down; it takes them for sending before the other looks. */
    private static void write(ConfigurableApplicationContext program, int from, int until) {
        Outbox outbox = program.getBean(Outbox.class);
        program.getBean(UnitOfWork.class)
                .run(() -> IntStream.range(from, until)
                        .mapToObj(SeveralProgramsTest::message)
                        .filter(outbox::put)
                        .count());
    }

    private static Dispatch message(int number) {
        return Sample.dispatch("m" + number, null, Sample.address("t", "m" + number), Urgency.BULK);
    }

    private long delivered() {
        return keys("state = 'Delivered'").size();
    }

    private List<Call> calls() {
        return Stream.concat(wire(one).calls().stream(), wire(other).calls().stream())
                .toList();
    }

    private static long mostWithin(Duration time, List<Call> calls) {
        return calls.stream()
                .mapToLong(from -> calls.stream()
                        .filter(call -> call.at() >= from.at() && call.at() < from.at() + time.toNanos())
                        .count())
                .max()
                .orElseThrow();
    }

    private static Wire wire(ConfigurableApplicationContext program) {
        return program.getBean(Wire.class);
    }

    private ConfigurableApplicationContext program() {
        return new SpringApplicationBuilder(OneProgram.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "spring.main.banner-mode=off",
                        "logging.level.root=off")
                .run();
    }

    record Call(String key, long at) {}

    /** Takes everything after a while, until it is dead: then no call leaves or comes back. */
    static final class Wire implements Carrier {
        private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
        private final CountDownLatch afterlife = new CountDownLatch(1);
        private volatile boolean dead;

        List<Call> calls() {
            return List.copyOf(calls);
        }

        synchronized void die() {
            dead = true;
        }

        void revive() {
            afterlife.countDown();
        }

        @Override
        public Attempt send(ChatAddress address, Message message) {
            leave(String.valueOf(address.conversationId()));
            LockSupport.parkNanos(LATENCY.toNanos());
            beDeadIfKilled();
            return new Attempt.Accepted(address, "activity");
        }

        @Override
        public Attempt update(ChatAddress address, String activityId, Message message) {
            throw new UnsupportedOperationException("nothing is replaced here");
        }

        private synchronized void leave(String key) {
            if (!dead) {
                calls.add(new Call(key, System.nanoTime()));
            }
        }

        private void beDeadIfKilled() {
            try {
                if (dead) {
                    afterlife.await();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The machine's time, and on demand later than that. */
    static final class SkippingClock extends Clock {
        private volatile Duration skipped = Duration.ZERO;

        void skip(Duration time) {
            skipped = time;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(skipped);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("only instants are asked for");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({StoreConfiguration.class, DeliveryConfiguration.class})
    static class OneProgram {

        @Bean
        OutageNews outageNews() {
            return Sample.NOBODY_IS_TOLD;
        }

        @Bean
        Hold hold() {
            return dispatch -> false;
        }

        @Bean
        Wire wire() {
            return new Wire();
        }

        @Bean
        Rendering rendering() {
            return (queued, now) ->
                    new Rendering.Fresh(Message.of(queued.dispatch().key()));
        }

        @Bean
        SkippingClock clock() {
            return new SkippingClock();
        }
    }
}
