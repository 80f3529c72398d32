package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.store.StoreConfiguration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real program, killed with no time for last words in the middle of a fan-out, and started again. */
@EnabledIfSystemProperty(named = "faults", matches = "true", disabledReason = "run with -Pfaults")
class KilledWhileSendingTest {
    private static final int EVERYBODY = 500;
    private static final int CALLS_AT_ONCE = 32;

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 80})
    void everybodyIsReachedAndWhoeverIsReachedTwiceIsMarked(int percent) throws IOException, InterruptedException {
        try (SlowConnector connector = new SlowConnector(Duration.ofMillis(150))) {
            writeDown(connector.url());

            Process killed = start();
            await().pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> connector.taken().size() >= EVERYBODY * percent / 100);
            int underWay = connector.underWay();
            killed.destroyForcibly().waitFor();

            long from = System.nanoTime();
            Process again = start();
            await().atMost(Duration.ofMinutes(4)).until(() -> new HashSet<>(connector.taken()).size() == EVERYBODY);
            long took = System.nanoTime() - from;
            again.destroy();
            assertThat(again.waitFor(20, TimeUnit.SECONDS)).isTrue();

            List<String> twice = new ArrayList<>(connector.taken());
            new HashSet<>(twice).forEach(twice::remove);
            System.out.printf(
                    "killed at %d %%: %d under way, %d twice, all reached %.1f s after the new start%n",
                    percent, underWay, twice.size(), took / 1e9);
            assertThat(twice).hasSizeLessThanOrEqualTo(CALLS_AT_ONCE);
            assertThat(keys("unclear")).containsAll(twice);
            assertThat(keys("state IN ('Delivered', 'Unknown')")).hasSize(EVERYBODY);
        }
    }

    private void writeDown(String connector) {
        inTheStore(store -> store.getBean(UnitOfWork.class)
                .run(() -> IntStream.range(0, EVERYBODY)
                        .mapToObj(number -> message("m" + number, connector))
                        .filter(store.getBean(Outbox.class)::put)
                        .count()));
    }

    private static Dispatch message(String key, String connector) {
        return new Dispatch(
                key,
                null,
                new ChatAddress(connector, "t", "29:" + key, key),
                new Intent.Answer("Kære " + key, null),
                Dispatch.Urgency.BULK,
                Instant.EPOCH);
    }

    private Set<String> keys(String condition) {
        return inTheStore(store -> store.getBean(JdbcClient.class)
                .sql("SELECT message_key FROM outbox WHERE " + condition)
                .query(String.class)
                .set());
    }

    private <T> T inTheStore(Function<ApplicationContext, T> use) {
        try (var store = new SpringApplicationBuilder(StoreAlone.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + StoreConnection.url(home),
                        "spring.datasource.username=raadslag",
                        "spring.main.banner-mode=off",
                        "logging.level.root=off")
                .run()) {
            return use.apply(store);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dk.raadslag.bot.Raadslag",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--raadslag.config=../config",
                        "--raadslag.home=" + home)
                .redirectErrorStream(true)
                .redirectOutput(new File(home.toFile(), "output"))
                .start();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(StoreConfiguration.class)
    static class StoreAlone {}
}
