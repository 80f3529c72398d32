package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.Raadslag;
import dk.raadslag.bot.demo.Demo;
import dk.raadslag.bot.demo.DemoOptions;
import dk.raadslag.bot.demo.Stage;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Round;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same round on the other database; a class of its own, so that it is played while the first one waits. */
class WholeRoundOnPostgresTest {

    private static final Path CONFIG = Path.of("../config");

    @TempDir
    private Path home;

    @Test
    void isPlayedOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                var bot = new Serving(Raadslag.class).start(settings(postgres), CONFIG)) {
            PrintStream out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            DemoOptions options = DemoOptions.read(List.of("--exit"));
            Stage stage = new Playing(out).stage(options, bot);

            try (Demo demo = new Demo(options, stage)) {
                Demo.Ending ending = demo.play();

                assertThat(ending.asked()).isEqualTo(ending.replied() + ending.late() + ending.silent());
                assertThat(ending.replied()).isEqualTo(7);
            }
            assertEverybodyExpectedWasReached(stage);
        }
    }

    private List<String> settings(EmbeddedPostgres postgres) {
        return List.of(
                "--raadslag.home=" + home,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--logging.threshold.console=WARN");
    }

    private static void assertEverybodyExpectedWasReached(Stage stage) {
        Round round = stage.rounds().of(stage.network().id()).get(0);
        List<LedgerLine> ledger = stage.ledger().of(round.id());
        assertThat(ledger).hasSizeGreaterThanOrEqualTo(9);
        assertThat(ledger).allMatch(line -> line.state() instanceof DeliveryState.Delivered);
    }
}
