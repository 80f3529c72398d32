package dk.raadslag.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming.SharedFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching what somebody shared. */
class DownloadsTest {

    private static final int LIMIT = 1000;

    private final WireMockServer host = new WireMockServer(options().dynamicPort());
    private final Files files = files(Duration.ofSeconds(10));

    @BeforeEach
    void start() {
        host.start();
    }

    @AfterEach
    void stop() {
        host.stop();
    }

    @Test
    void aFileIsRead() {
        host.stubFor(get("/a").willReturn(aResponse().withBody("Punkt 1 æøå")));

        assertThat(((Files.Fetched) fetch("/a")).text()).isEqualTo("Punkt 1 æøå");
    }

    @Test
    void aFileOfExactlyTheLimitIsReadAndOneByteMoreIsNot() {
        host.stubFor(get("/a").willReturn(aResponse().withBody("x".repeat(LIMIT))));
        host.stubFor(get("/b").willReturn(aResponse().withBody("x".repeat(LIMIT + 1))));
        host.stubFor(
                get("/c").willReturn(aResponse().withBody("x".repeat(LIMIT + 1)).withChunkedDribbleDelay(3, 30)));

        assertThat(fetch("/a")).isInstanceOf(Files.Fetched.class);
        assertThat(fetch("/b")).isEqualTo(new Files.TooLarge(LIMIT));
        assertThat(fetch("/c")).isEqualTo(new Files.TooLarge(LIMIT));
    }

    @Test
    void aRedirectIsFollowedOnAllowedHostsOnly() {
        host.stubFor(get("/a").willReturn(temporaryRedirect("/b")));
        host.stubFor(get("/b").willReturn(aResponse().withBody("b")));
        host.stubFor(get("/c").willReturn(temporaryRedirect("http://169.254.169.254/secrets")));
        host.stubFor(get("/d").willReturn(temporaryRedirect("/d")));

        assertThat(fetch("/a")).isInstanceOf(Files.Fetched.class);
        assertThat(fetch("/c")).isEqualTo(new Files.HostNotAllowed("169.254.169.254"));
        assertThat(fetch("/d")).isEqualTo(new Files.NotAvailable("too many redirects"));
    }

    @Test
    void otherHostsAreNotAsked() {
        assertThat(files.fetch(new SharedFile("a", "https://evil.example/a", null)))
                .isEqualTo(new Files.HostNotAllowed("evil.example"));
        assertThat(files.fetch(new SharedFile("a", "nonsense", null))).isEqualTo(new Files.HostNotAllowed(""));
    }

    @Test
    void whatCannotBeFetchedIsNotAvailable() {
        host.stubFor(get("/reset").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        host.stubFor(get("/slow").willReturn(aResponse().withFixedDelay(3000)));

        assertThat(fetch("/missing")).isEqualTo(new Files.NotAvailable("404"));
        assertThat(fetch("/reset")).isInstanceOf(Files.NotAvailable.class);
        assertThat(files(Duration.ofMillis(300)).fetch(file("/slow"))).isInstanceOf(Files.NotAvailable.class);
    }

    @Test
    void sharepointIsReachedByHttpsOnly() {
        AllowedHosts hosts = AllowedHosts.of(List.of("*.sharepoint.com"));

        assertThat(hosts.allow("https://kommune.sharepoint.com/a")).isTrue();
        assertThat(hosts.allow("https://kommune-my.sharepoint.com/a")).isTrue();
        assertThat(hosts.allow("http://kommune.sharepoint.com/a")).isFalse();
        assertThat(hosts.allow("https://sharepoint.com/a")).isFalse();
        assertThat(hosts.allow("https://evilsharepoint.com/a")).isFalse();
        assertThat(hosts.allow("https://sharepoint.com.evil.example/a")).isFalse();
    }

    private static Files files(Duration readWithin) {
        return new Downloads(Wire.client(Duration.ofSeconds(2), readWithin), AllowedHosts.loopback(), LIMIT);
    }

    private Files.Answer fetch(String path) {
        return files.fetch(file(path));
    }

    private SharedFile file(String path) {
        return new SharedFile("a.txt", host.baseUrl() + path, "txt");
    }
}
