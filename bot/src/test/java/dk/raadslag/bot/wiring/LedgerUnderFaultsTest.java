package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.raadslag.bot.Raadslag;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Doorbell;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the connector does, everybody expected stands in one state, and in the end in a final one. */
class LedgerUnderFaultsTest {
    private static final int EXPECTED = 9;

    @TempDir
    private static Path home;

    private static FaultyConnector connector;
    private static ConfigurableApplicationContext bot;

    @BeforeAll
    static void start() throws IOException {
        connector = new FaultyConnector();
        List<String> settings = List.of(
                "--raadslag.home=" + home, "--server.address=127.0.0.1", "--server.port=0", "--logging.level.root=off");
        bot = new Serving(Raadslag.class).start(settings, Path.of("../config"));
    }

    @AfterAll
    static void stop() {
        bot.close();
        connector.close();
    }

    @ParameterizedTest
    @CsvSource({
        "throttled, 9, 0, false",
        "429, 9, 0, false",
        "412, 9, 0, false",
        "502, 9, 0, false",
        "503, 9, 0, true",
        "500, 9, 0, true",
        "reset, 9, 0, true",
        "dead, 8, 1, false",
    })
    void theExpectedAreTheSumOfTheStates(String fault, int delivered, int failed, boolean marked) {
        writeDown(fault);

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            assertThat(about(fault)).hasSize(EXPECTED);
            letTimePass(fault);
            return count(fault, DeliveryState.Delivered.class) + count(fault, DeliveryState.Failed.class) == EXPECTED;
        });

        assertThat(count(fault, DeliveryState.Delivered.class)).isEqualTo(delivered);
        assertThat(count(fault, DeliveryState.Failed.class)).isEqualTo(failed);
        assertThat(unclear(fault)).isEqualTo(marked ? EXPECTED : 0);
        assertThat(IntStream.range(0, EXPECTED).map(one -> connector.calls(fault + "." + one)))
                .allMatch(calls -> calls <= 2);
    }

    private static void writeDown(String fault) {
        Outbox outbox = bot.getBean(Outbox.class);
        bot.getBean(UnitOfWork.class)
                .run(() -> IntStream.range(0, EXPECTED)
                        .mapToObj(number -> message(fault, number))
                        .filter(outbox::put)
                        .count());
    }

    private static Dispatch message(String fault, int number) {
        String conversation = fault + "." + number;
        return new Dispatch(
                "request:" + fault + ":" + number,
                null,
                new ChatAddress(connector.url(), "tenant-" + fault, "29:" + conversation, conversation),
                new Intent.Answer("Kære kollega", null),
                Dispatch.Urgency.BULK,
                Instant.EPOCH);
    }

    /** Ends the waits for another attempt. */
    private static void letTimePass(String fault) {
        bot.getBean(JdbcClient.class)
                .sql("UPDATE outbox SET claim_at = due WHERE state = 'Retrying' AND message_key LIKE :keys")
                .param("keys", "request:" + fault + ":%")
                .update();
        bot.getBean(Doorbell.class).ring();
    }

    private static List<Deliveries.Delivery> about(String fault) {
        return bot.getBean(Deliveries.class).about(fault);
    }

    private static long count(String fault, Class<? extends DeliveryState> state) {
        return about(fault).stream()
                .filter(one -> state.isInstance(one.state()))
                .count();
    }

    private static int unclear(String fault) {
        return bot.getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM outbox WHERE unclear AND message_key LIKE :keys")
                .param("keys", "request:" + fault + ":%")
                .query(Integer.class)
                .single();
    }
}
