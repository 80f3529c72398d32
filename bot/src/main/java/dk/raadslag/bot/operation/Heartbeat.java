package dk.raadslag.bot.operation;

import dk.raadslag.domain.reminder.DueWork;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls an address every minute for as long as all is well; whoever listens there raises the alarm when the calls stop. */
final class Heartbeat implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration RHYTHM = Duration.ofSeconds(50);

    private final HeartbeatUrl url;
    private final BooleanSupplier healthy;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Instant last = Instant.EPOCH;

    Heartbeat(HeartbeatUrl url, BooleanSupplier healthy) {
        this.url = url;
        this.healthy = healthy;
    }

    @Override
    public void run(Instant now) {
        if (Duration.between(last, now).compareTo(RHYTHM) < 0 || !healthy.getAsBoolean()) {
            return;
        }
        last = now;
        try {
            beat();
        } catch (IOException unheard) {
            LOG.warn("The heartbeat was not heard: {}", unheard.toString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() throws IOException, InterruptedException {
        HttpRequest beat =
                HttpRequest.newBuilder(url.uri()).timeout(PATIENCE).GET().build();
        int status = http.send(beat, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status >= 400) {
            LOG.warn("The heartbeat was answered with {}", status);
        }
    }
}
