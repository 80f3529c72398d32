package dk.raadslag.bot.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.store.StoreConfiguration;
import dk.raadslag.store.StoreUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"H2, 20", "H2, 50", "H2, 80", "PostgreSQL, 20", "PostgreSQL, 50", "PostgreSQL, 80"})
    void everybodyIsReachedAndWhoeverIsReachedTwiceIsMarked(String database, int percent) throws IOException {
        for (int round = 1; round <= ROUNDS; round++) {
            Path home = Files.createDirectories(folder.resolve(database + percent + "-" + round));
            try (Databases.Fresh fresh = Databases.fresh(database);
                    SlowConnector connector = new SlowConnector(Duration.ofMillis(150))) {
                String url = fresh.settings().stream()
                        .map(one -> one.substring(one.indexOf("jdbc:")))
                        .findFirst()
                        .orElse(StoreUrl.h2(home.resolve("home")));
                BigTown.writtenInto(home);
                writeDown(url, connector.url());
                String figures = killedAt(percent, home, fresh.settings(), connector);
                System.out.println(database + ", round " + round + ": " + figures);
                everybodyIsMarkedWhoWasReachedTwice(url, connector);
            }
        }
    }

    private static String killedAt(int percent, Path home, List<String> settings, SlowConnector connector)
            throws IOException {
        Fork killed = Fork.start(home, settings);
        await().pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofMinutes(3))
                .until(() -> connector.taken().size() >= EVERYBODY * percent / 100);
        int underWay = connector.underWay();
        Set<String> answered = connector.answered();
        killed.kill();
        try (Fork again = Fork.start(home, settings)) {
            int reached = connector.taken().size();
            await().pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofMinutes(4))
                    .until(() -> connector.taken().size() > reached);
            long resumed = System.nanoTime() - again.readyAt();
            await().atMost(Duration.ofMinutes(4)).until(() -> new HashSet<>(connector.taken()).size() == EVERYBODY);
            List<String> twice = twice(connector);
            long unmarked = twice.stream().filter(answered::contains).count();
            return "killed at %d %%: %d under way, %d twice, of which %d were answered and not marked, resumed %.1f s after ready"
                    .formatted(percent, underWay, twice.size(), unmarked, resumed / 1e9);
        }
    }

    private static List<String> twice(SlowConnector connector) {
        List<String> twice = new ArrayList<>(connector.taken());
        new HashSet<>(twice).forEach(twice::remove);
        return twice;
    }

    private static void everybodyIsMarkedWhoWasReachedTwice(String url, SlowConnector connector) {
        List<String> twice = twice(connector);
        assertThat(twice).hasSizeLessThanOrEqualTo(CALLS_AT_ONCE);
        assertThat(keys(url, "unclear")).containsAll(twice);
        assertThat(keys(url, "state IN ('Delivered', 'Unknown')")).hasSize(EVERYBODY);
    }

    private static void writeDown(String url, String connector) {
        inTheStore(
                url,
                store -> store.getBean(UnitOfWork.class)
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

    private static Set<String> keys(String url, String condition) {
        return inTheStore(
                url,
                store -> store.getBean(JdbcClient.class)
                        .sql("SELECT message_key FROM outbox WHERE " + condition)
                        .query(String.class)
                        .set());
    }

    private static <T> T inTheStore(String url, Function<ApplicationContext, T> use) {
        List<String> user = url.startsWith("jdbc:h2") ? List.of("--spring.datasource.username=raadslag") : List.of();
        try (var store = new SpringApplicationBuilder(StoreAlone.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + url, "spring.main.banner-mode=off", "logging.level.root=off")
                .run(user.toArray(String[]::new))) {
            return use.apply(store);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(StoreConfiguration.class)
    static class StoreAlone {}
}
