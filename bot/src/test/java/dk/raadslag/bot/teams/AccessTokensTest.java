package dk.raadslag.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.Attempt.Accepted;
import dk.raadslag.domain.delivery.Attempt.Later;
import dk.raadslag.domain.delivery.Attempt.Refused;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot's own token: one for all, renewed in time. */
class AccessTokensTest {

    private final Microsoft microsoft = new Microsoft();
    private final ChatAddress address = new ChatAddress(microsoft.url(), "t", "29:x", "a:1");
    private final OkHttpClient http = Wire.client();
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private TeamsCarrier carrier;

    @BeforeEach
    void start() {
        Reach reach = Reach.teams(properties(), http, () -> now);
        carrier = new TeamsCarrier(
                new Connectors(reach.connectorHttp()),
                reach.services(),
                new Outgoing(reach.botId()),
                new Outcomes(() -> now),
                new Whispers(reach.connectorHttp()));
        microsoft.server.stubFor(post(urlPathMatching("/v3/.*")).willReturn(okJson("{\"id\":\"1\"}")));
    }

    @AfterEach
    void stop() {
        microsoft.close();
    }

    @Test
    void oneTokenServesManySendsAtOnce() {
        List<CompletableFuture<Attempt>> sends = Stream.generate(() -> CompletableFuture.supplyAsync(() -> send()))
                .limit(40)
                .toList();

        assertThat(sends.stream().map(CompletableFuture::join)).hasSize(40).hasOnlyElementsOfType(Accepted.class);
        microsoft.server.verify(1, postRequestedFor(urlEqualTo("/token")));
        microsoft.server.verify(
                40, postRequestedFor(urlPathMatching("/v3/.*")).withHeader("Authorization", equalTo("Bearer token-1")));
    }

    @Test
    void theSecretIsSentToTheTokenEndpointOnly() {
        send();

        microsoft.server.verify(postRequestedFor(urlEqualTo("/token"))
                .withRequestBody(equalTo("grant_type=client_credentials&client_id=" + Microsoft.APP
                        + "&scope=https%3A%2F%2Fapi.botframework.com%2F.default&client_secret=secret")));
        microsoft.server.verify(0, postRequestedFor(urlPathMatching("/v3/.*")).withRequestBody(containing("secret")));
    }

    @Test
    void theTokenIsRenewedShortlyBeforeItExpires() {
        send();
        now = now.plus(Duration.ofSeconds(3599 - 301));
        send();
        microsoft.server.verify(1, postRequestedFor(urlEqualTo("/token")));

        now = now.plus(Duration.ofSeconds(2));
        send();
        microsoft.server.verify(2, postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void aTokenTheConnectorRejectsIsRenewedOnce() {
        microsoft.server.stubFor(post("/token")
                .inScenario("renewal")
                .whenScenarioStateIs(STARTED)
                .willSetStateTo("renewed")
                .willReturn(okJson("{\"access_token\":\"old\",\"expires_in\":3599}")));
        microsoft.server.stubFor(post(urlPathMatching("/v3/.*"))
                .withHeader("Authorization", equalTo("Bearer old"))
                .willReturn(aResponse().withStatus(401)));

        assertThat(send()).isInstanceOf(Accepted.class);
        microsoft.server.verify(2, postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void aConnectorThatRejectsEveryTokenIsAskedTwiceAndNoMore() {
        microsoft.server.stubFor(
                post(urlPathMatching("/v3/.*")).willReturn(aResponse().withStatus(401)));

        assertThat(send()).isEqualTo(new Refused(FailureReason.NOT_AUTHORISED));
        microsoft.server.verify(2, postRequestedFor(urlPathMatching("/v3/.*")));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401})
    void credentialsThatAreNotAcceptedAreSaidToBe(int status) {
        microsoft.server.stubFor(post("/token").willReturn(aResponse().withStatus(status)));

        assertThat(send()).isEqualTo(new Refused(FailureReason.NOT_AUTHORISED));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aTokenEndpointOutOfOrderIsWaitedFor(int status) {
        microsoft.server.stubFor(post("/token").willReturn(aResponse().withStatus(status)));

        assertThat(send()).isInstanceOf(Later.class);
        microsoft.server.verify(0, postRequestedFor(urlPathMatching("/v3/.*")));
    }

    @Test
    void theBotNamesItselfWhenItCreatesAConversation() {
        carrier.send(address.withoutConversation(), Message.of("hej"));

        microsoft.server.verify(postRequestedFor(urlEqualTo("/v3/conversations"))
                .withRequestBody(containing("\"bot\":{\"id\":\"28:" + Microsoft.APP + "\"")));
    }

    private Attempt send() {
        return carrier.send(address, Message.of("hej"));
    }

    private TeamsProperties properties() {
        return Settings.of(microsoft.settings());
    }
}
