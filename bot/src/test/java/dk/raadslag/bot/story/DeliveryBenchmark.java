package dk.raadslag.bot.story;

import dk.raadslag.bot.Raadslag;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Doorbell;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program, not a test: how fast the whole program sends what is queued, each message marked in the database before it counts.
 * Arguments: {@code h2|postgresql} messages tenants calls-a-second latency-millis seconds-at-most. The calls a second are what
 * the connector allows, 0 for all; the program then paces itself as it is shipped, or not at all.
 */
final class DeliveryBenchmark {
    private static final int MEGABYTE = 1024 * 1024;

    private static final String COPIES = """
            INSERT INTO outbox (message_key, via_service_url, via_tenant_id, via_user_id, via_conversation_id, via_targeted,
            intent_kind, intent, bulk, due, state, claim_at)
            SELECT 'm' || n, via_service_url, 't' || MOD(n, %d), '29:' || n, 'c' || n, via_targeted, intent_kind, intent, TRUE,
            CURRENT_TIMESTAMP, 'Queued', CURRENT_TIMESTAMP FROM outbox CROSS JOIN
            """;

    private DeliveryBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int messages = Integer.parseInt(arguments[1]);
        int tenants = Integer.parseInt(arguments[2]);
        int rps = Integer.parseInt(arguments[3]);
        Duration latency = Duration.ofMillis(Long.parseLong(arguments[4]));
        Path folder = Files.createTempDirectory("benchmark");
        BigTown.writtenInto(folder);
        try (Databases.Fresh fresh = Databases.fresh(arguments[0].equals("h2") ? "H2" : "PostgreSQL");
                CountingConnector connector = new CountingConnector(latency, rps);
                ConfigurableApplicationContext bot = start(folder, rps, fresh.settings())) {
            long writing = System.nanoTime();
            writeDown(bot, messages, tenants, connector.url());
            System.out.printf(Locale.ROOT, "%s written in %.1f s%n", messages, seconds(writing));
            watch(bot, connector, messages, Integer.parseInt(arguments[5]));
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Path folder, int rps, List<String> database) {
        List<String> settings = new ArrayList<>(List.of(
                "--raadslag.home=" + folder.resolve("home"),
                "--raadslag.config=" + folder,
                "--logging.level.root=warn",
                "--server.port=0",
                "--server.address=127.0.0.1"));
        settings.addAll(database);
        if (rps == 0) {
            settings.addAll(List.of("--raadslag.pacing.tenant-rps=0", "--raadslag.pacing.conversation-windows=false"));
        }
        return SpringApplication.run(Raadslag.class, settings.toArray(String[]::new));
    }

    private static void writeDown(ConfigurableApplicationContext bot, int messages, int tenants, String connector) {
        ChatAddress far = new ChatAddress(connector, "t", "29:0", "0");
        Instant never = Instant.parse("2100-01-01T00:00:00Z");
        bot.getBean(UnitOfWork.class)
                .run(() -> bot.getBean(Outbox.class)
                        .put(new Dispatch(
                                "seed",
                                null,
                                far,
                                new Intent.Answer("Kære alle", null),
                                Dispatch.Urgency.BULK,
                                never)));
        String numbers = isH2(bot)
                ? "SYSTEM_RANGE(1, %d) AS r(n) WHERE message_key = 'seed'"
                : "generate_series(1, %d) AS r(n) WHERE message_key = 'seed'";
        bot.getBean(JdbcClient.class)
                .sql((COPIES + numbers).formatted(tenants, messages))
                .update();
        bot.getBean(Doorbell.class).ring();
    }

    private static void watch(ConfigurableApplicationContext bot, CountingConnector connector, int messages, int most)
            throws InterruptedException {
        long from = System.nanoTime();
        double worked = work();
        long before = 0;
        for (int second = 1; connector.taken() < messages && second <= most; second++) {
            for (int part = 0; part < 20 && connector.taken() < messages; part++) {
                Thread.sleep(50);
            }
            System.out.printf(
                    Locale.ROOT, "%5.1f s %6d/s, heap %d MiB%n", seconds(from), connector.taken() - before, heap());
            before = connector.taken();
        }
        double sent = seconds(from);
        while (connector.taken() >= messages && marked(bot) < messages) {
            Thread.sleep(20);
        }
        long marked = marked(bot);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%d taken in %.1f s; %d marked in %.1f s: %.0f/s; refused with 429: %d; %.1f s of CPU;"
                        + " heap after all %d MiB%n",
                connector.taken(),
                sent,
                marked,
                seconds(from),
                marked / seconds(from),
                connector.refused(),
                work() - worked,
                heap());
    }

    private static long marked(ConfigurableApplicationContext bot) {
        return bot.getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM outbox WHERE state = 'Delivered'")
                .query(Long.class)
                .single();
    }

    private static boolean isH2(ConfigurableApplicationContext bot) {
        return bot.getEnvironment().getProperty("spring.datasource.url", "h2").contains("h2");
    }

    private static long heap() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }

    private static double work() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
