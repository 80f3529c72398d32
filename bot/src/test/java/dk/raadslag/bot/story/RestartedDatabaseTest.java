package dk.raadslag.bot.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is stopped and started again while everybody writes. */
@EnabledIfSystemProperty(named = "faults", matches = "true", disabledReason = "run with -Pfaults")
class RestartedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsAcknowledgedThatIsNotStoredAndTheBotIsReadySoonAfter() throws IOException {
        EmbeddedPostgres first = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
        int port = first.getPort();
        List<String> settings = List.of("--spring.datasource.url=" + first.getJdbcUrl("postgres", "postgres"));
        try (Besieged bot = new Besieged(folder, settings)) {
            bot.opens("Sundhedsplan frist +3600s til svarer");
            bot.letsThemWrite(10, 100_000);
            await().atMost(Duration.ofMinutes(1)).until(() -> bot.acknowledged() > 200);

            first.close();
            await().atMost(Duration.ofMinutes(2)).until(bot::nobodyWritesAnyMore);
            int before = bot.acknowledged();
            assertThat(bot.takesOneMore()).isFalse();
            assertThat(bot.acknowledged()).isEqualTo(before);

            try (EmbeddedPostgres second = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start()) {
                long back = System.nanoTime();
                await().pollInterval(Duration.ofMillis(20))
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> bot.isReady() && bot.takesOneMore());
                Duration until = Duration.ofNanos(System.nanoTime() - back);
                System.out.printf(
                        "PostgreSQL on port %d restarted after %d replies: ready and hearing after %.1f s%n",
                        second.getPort(), before, until.toMillis() / 1e3);
                bot.hasEveryReplyOnce();
                bot.stops();
                assertThat(until).isLessThan(Duration.ofSeconds(10));
            }
        }
    }
}
