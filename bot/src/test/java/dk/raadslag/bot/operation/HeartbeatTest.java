package dk.raadslag.bot.operation;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeartbeatTest {
    private static final Instant NOON = Instant.parse("2026-11-02T11:00:00Z");

    @RegisterExtension
    private final WireMockExtension listener = WireMockExtension.newInstance().build();

    @Test
    void itBeatsOnceAMinuteWhileAllIsWell() {
        listener.stubFor(get("/beat").willReturn(ok()));
        AtomicBoolean well = new AtomicBoolean(true);
        Heartbeat heartbeat = new Heartbeat(url(listener.url("/beat")), well::get);

        heartbeat.run(NOON);
        heartbeat.run(NOON.plusSeconds(5));
        listener.verify(1, getRequestedFor(urlEqualTo("/beat")));

        heartbeat.run(NOON.plusSeconds(60));
        listener.verify(2, getRequestedFor(urlEqualTo("/beat")));

        well.set(false);
        heartbeat.run(NOON.plusSeconds(120));
        listener.verify(2, getRequestedFor(urlEqualTo("/beat")));
    }

    @Test
    void nobodyListeningDisturbsNothingElse() {
        new Heartbeat(url("http://127.0.0.1:1/beat"), () -> true).run(NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://overvaagning.example.dk/beat", "ftp://127.0.0.1/", "/beat"})
    void itLeavesThisMachineByHttpsOnly(String address) {
        assertThatThrownBy(() -> url(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("raadslag.heartbeat-url");
    }

    private static HeartbeatUrl url(String address) {
        return new HeartbeatUrl(URI.create(address));
    }
}
