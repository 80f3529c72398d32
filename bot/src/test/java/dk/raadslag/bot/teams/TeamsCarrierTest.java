package dk.raadslag.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.Attempt.Accepted;
import dk.raadslag.domain.delivery.Attempt.Later;
import dk.raadslag.domain.delivery.Attempt.Refused;
import dk.raadslag.domain.delivery.Attempt.Unclear;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Message;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a message, by what the connector answers; and that it is never sent twice unasked. */
class TeamsCarrierTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String SEND = "/base/v3/conversations/a:1/activities";
    private static final Message MESSAGE = new Message("**Hej** æøå", "Hej", null);

    private static WireMockServer connector;
    private static TeamsCarrier carrier;
    private static ChatAddress address;

    @BeforeAll
    static void start() {
        connector = new WireMockServer(options().dynamicPort());
        connector.start();
        carrier = carrier(Duration.ofSeconds(10));
        address = new ChatAddress(connector.baseUrl() + "/base", "tenant-0", "29:user-0", "a:1");
    }

    @AfterAll
    static void stop() {
        connector.stop();
    }

    @BeforeEach
    void forget() {
        connector.resetAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202})
    void anAcknowledgedMessageIsAccepted(int status) {
        sendAnswers(status, "{\"id\":\"1:77\"}");

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Accepted(address, "1:77"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "OK", "<html>"})
    void anAcknowledgementThatNamesNoIdIsStillOne(String body) {
        sendAnswers(200, body);

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Accepted(address, ""));
    }

    @Test
    void theActivityIsOneMarkdownMessageInDanishAndNoReply() throws Exception {
        sendAnswers(200, "{\"id\":\"1\"}");

        carrier.send(
                address,
                new Message(
                        "**Hej** æøå",
                        "Hej",
                        "{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":[{\"type\":\"TextBlock\",\"text\":\"$x\"}]}"));

        ServeEvent sent = connector.getAllServeEvents().get(0);
        assertThat(new ObjectMapper().readTree(sent.getRequest().getBodyAsString()))
                .isEqualTo(Sample.json("""
                        {"type": "message", "text": "**Hej** æøå", "textFormat": "markdown", "summary": "Hej",
                         "locale": "da-DK", "historyDisclosed": false,
                         "recipient": {"id": "29:user-0"}, "channelData": {"tenant": {"id": "tenant-0"}},
                         "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive",
                           "content": {"type": "AdaptiveCard", "version": "1.5",
                             "body": [{"type": "TextBlock", "text": "$x"}]}}]}
                        """));
        assertThat(sent.getRequest().getHeader("User-Agent")).doesNotContain("$");
    }

    @Test
    void aTryLeavesNoMessageBehind() throws Exception {
        sendAnswers(200, "{\"id\":\"1\"}");

        assertThat(carrier.typing(address)).isInstanceOf(Accepted.class);

        ServeEvent sent = connector.getAllServeEvents().get(0);
        assertThat(new ObjectMapper().readTree(sent.getRequest().getBodyAsString()))
                .isEqualTo(Sample.json("""
                        {"type": "typing", "historyDisclosed": false,
                         "recipient": {"id": "29:user-0"}, "channelData": {"tenant": {"id": "tenant-0"}}}
                        """));
    }

    @Test
    void inLocalModeNoTokenIsSent() {
        sendAnswers(200, "{\"id\":\"1\"}");

        carrier.send(address, MESSAGE);

        connector.verify(postRequestedFor(urlEqualTo(SEND)).withHeader("Authorization", absent()));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 412, 502, 504})
    void whatWasRefusedForNowIsForLater(int status) {
        sendAnswers(status, "{}");

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Later(String.valueOf(status), null));
        sentOnce();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | PT3S",
                "0 | PT0S",
                "Sun, 22 Nov 2026 08:00:30 GMT | PT30S",
                "Sun, 22 Nov 2026 07:00:00 GMT | PT0S",
                "soon | ",
            })
    void theWaitThatWasNamedIsKept(String header, Duration wait) {
        connector.stubFor(post(SEND).willReturn(aResponse().withStatus(429).withHeader("Retry-After", header)));

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Later("429", wait));
    }

    @ParameterizedTest
    @CsvSource({
        "403, ConversationBlockedByUser, BLOCKED",
        "403, BotNotInConversationRoster, NOT_INSTALLED",
        "403, BotDisabledByAdmin, DISABLED_BY_ADMIN",
        "403, Whatever, FORBIDDEN",
        "413, MessageSizeTooBig, TOO_LARGE",
        "401, Unauthorized, NOT_AUTHORISED",
        "400, BadSyntax, REJECTED",
        "405, Whatever, REJECTED",
    })
    void whatWasRefusedForGoodHasAReason(int status, String code, FailureReason reason) {
        sendAnswers(status, "{\"error\":{\"code\":\"%s\",\"message\":\"no\"}}".formatted(code));

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Refused(reason));
        sentOnce();
    }

    @Test
    void forbiddenWithoutAnyBodyIsForbidden() {
        sendAnswers(403, "");

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Refused(FailureReason.FORBIDDEN));
    }

    @Test
    void aConversationThatIsGoneIsSaidToBe() {
        sendAnswers(404, "{\"error\":{\"code\":\"ConversationNotFound\"}}");

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Attempt.ConversationGone());
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 408, 501})
    void anAmbiguousAnswerIsUnclearAndNotRepeated(int status) {
        sendAnswers(status, "<html>oops</html>");

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Unclear(String.valueOf(status)));
        sentOnce();
    }

    @Test
    void evenWhenTheAnswerAsksForItNothingIsRepeatedAtOnce() {
        connector.stubFor(post(SEND).willReturn(aResponse().withStatus(503).withHeader("Retry-After", "0")));

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Unclear("503"));
        sentOnce();
    }

    @Test
    void aRedirectIsNotFollowed() {
        connector.stubFor(post(SEND).willReturn(aResponse().withStatus(307).withHeader("Location", "/elsewhere")));

        assertThat(carrier.send(address, MESSAGE)).isEqualTo(new Refused(FailureReason.REJECTED));
        sentOnce();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aConnectionLostAfterSendingIsUnclear(Fault fault) {
        connector.stubFor(post(SEND).willReturn(aResponse().withFault(fault)));

        assertThat(carrier.send(address, MESSAGE)).isInstanceOf(Unclear.class);
        sentOnce();
    }

    @Test
    void anAnswerThatDoesNotComeIsUnclear() {
        connector.stubFor(post(SEND).willReturn(aResponse().withFixedDelay(3000)));

        assertThat(carrier(Duration.ofMillis(300)).send(address, MESSAGE)).isInstanceOf(Unclear.class);
        sentOnce();
    }

    @Test
    void whereNobodyListensItIsForLater() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        ChatAddress nobody = new ChatAddress("http://127.0.0.1:" + port, "tenant-0", "29:user-0", "a:1");

        assertThat(carrier.send(nobody, MESSAGE)).isEqualTo(new Later("ConnectException", null));
    }

    @Test
    void aFirstMessageCreatesTheConversationAndThenSends() {
        createAnswers(201, "{\"id\":\"a:1\"}");
        sendAnswers(201, "{\"id\":\"1:77\"}");

        assertThat(carrier.send(address.withoutConversation(), MESSAGE)).isEqualTo(new Accepted(address, "1:77"));
        String created = connector
                .findAll(postRequestedFor(urlEqualTo("/base/v3/conversations")))
                .get(0)
                .getBodyAsString();
        assertThat(Sample.json(created)).isEqualTo(Sample.json("""
                        {"isGroup": false, "members": [{"id": "29:user-0"}], "tenantId": "tenant-0",
                         "channelData": {"tenant": {"id": "tenant-0"}}}
                        """));
    }

    @Test
    void aFirstMessageThatMustWaitDoesNotCreateTheConversationTwice() {
        createAnswers(201, "{\"id\":\"a:1\"}");
        connector.stubFor(post(SEND)
                .inScenario("pace")
                .whenScenarioStateIs(STARTED)
                .willSetStateTo("free")
                .willReturn(aResponse().withStatus(429)));
        connector.stubFor(post(SEND)
                .inScenario("pace")
                .whenScenarioStateIs("free")
                .willReturn(aResponse().withStatus(201).withBody("{\"id\":\"1:77\"}")));

        assertThat(carrier.send(address.withoutConversation(), MESSAGE)).isEqualTo(new Later("429", null));
        assertThat(carrier.send(address.withoutConversation(), MESSAGE)).isEqualTo(new Accepted(address, "1:77"));
        connector.verify(1, postRequestedFor(urlEqualTo("/base/v3/conversations")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | Later[cause=500, retryAfter=null]",
                "429 | Later[cause=429, retryAfter=null]",
                "200 | Later[cause=IOException, retryAfter=null]",
                "404 | Refused[reason=CONVERSATION_GONE]",
                "403 | Refused[reason=FORBIDDEN]",
            })
    void aConversationThatCouldNotBeCreatedHasShownNothingToAnybody(int status, String attempt) {
        createAnswers(status, "{}");

        assertThat(carrier.send(address.withoutConversation(), MESSAGE)).hasToString(attempt);
        sentOnce();
    }

    @Test
    void anUpdateReplacesTheActivity() {
        connector.stubFor(
                put(SEND + "/1:77").willReturn(aResponse().withStatus(200).withBody("{\"id\":\"1:77\"}")));

        assertThat(carrier.update(address, "1:77", MESSAGE)).isEqualTo(new Accepted(address, "1:77"));
        connector.verify(putRequestedFor(urlEqualTo(SEND + "/1:77")));
    }

    @Test
    void anUpdateOfWhatIsGoneSaysSo() {
        connector.stubFor(put(SEND + "/1:77").willReturn(aResponse().withStatus(404)));

        assertThat(carrier.update(address, "1:77", MESSAGE)).isEqualTo(new Attempt.ConversationGone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://smba.trafficmanager.net/emea/", "http://10.0.0.1/", "nonsense", ""})
    void outsideTheAllowedHostsNothingIsSent(String serviceUrl) {
        ChatAddress elsewhere = new ChatAddress(serviceUrl, "tenant-0", "29:user-0", "a:1");

        assertThat(carrier.send(elsewhere, MESSAGE)).isEqualTo(new Refused(FailureReason.ADDRESS_NOT_ALLOWED));
        assertThat(carrier.update(elsewhere, "1", MESSAGE)).isEqualTo(new Refused(FailureReason.ADDRESS_NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7"})
    void aBrokenCardIsNotSent(String card) {
        assertThat(carrier.send(address, new Message("x", "x", card)))
                .isEqualTo(new Refused(FailureReason.NOT_RENDERED));
    }

    @Test
    void whatOnlyOneMaySeeIsSentAsTeamsWantsIt() throws Exception {
        connector.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(201).withBody("{\"id\":\"1:77\"}")));
        ChatAddress channel = new ChatAddress(
                connector.baseUrl() + "/base/", "tenant-0", "29:user-0", "19:team@thread.tacv2;messageid=1", true);

        assertThat(carrier.send(channel, MESSAGE)).isEqualTo(new Accepted(channel, "1:77"));

        ServeEvent sent = connector.getAllServeEvents().get(0);
        assertThat(sent.getRequest().getUrl())
                .isEqualTo("/base/v3/conversations/19:team@thread.tacv2;messageid=1/activities"
                        + "?isTargetedActivity=true");
        assertThat(new ObjectMapper().readTree(sent.getRequest().getBodyAsString()))
                .isEqualTo(Sample.json("""
                        {"type": "message", "text": "**Hej** æøå", "textFormat": "markdown", "summary": "Hej",
                         "locale": "da-DK", "historyDisclosed": false,
                         "recipient": {"id": "29:user-0", "isTargeted": true},
                         "channelData": {"tenant": {"id": "tenant-0"}}}
                        """));
        assertThat(sent.getRequest().getHeader("User-Agent")).isEqualTo("Raadslag");
    }

    @Test
    void whatOnlyOneSawIsReplacedForThemAlone() {
        connector.stubFor(put(anyUrl()).willReturn(aResponse().withStatus(200).withBody("")));

        assertThat(carrier.update(address.forThemAlone(), "1:77", MESSAGE))
                .isEqualTo(new Accepted(address.forThemAlone(), "1:77"));

        connector.verify(putRequestedFor(urlEqualTo(SEND + "/1:77?isTargetedActivity=true"))
                .withRequestBody(matchingJsonPath("$.recipient[?(@.isTargeted == true)]")));
    }

    @ParameterizedTest
    @CsvSource({"400, REJECTED", "403, FORBIDDEN", "413, TOO_LARGE", "401, NOT_AUTHORISED"})
    void aRefusalIsToldAsOfAnyOtherMessage(int status, FailureReason reason) {
        connector.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status)));

        assertThat(carrier.send(address.forThemAlone(), MESSAGE)).isEqualTo(new Refused(reason));
        sentOnce();
    }

    @Test
    void andSoIsAWaitAndAConnectionLost() {
        connector.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "7")));
        assertThat(carrier.send(address.forThemAlone(), MESSAGE)).isEqualTo(new Later("429", Duration.ofSeconds(7)));

        connector.stubFor(post(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThat(carrier.send(address.forThemAlone(), MESSAGE)).isInstanceOf(Unclear.class);
    }

    private static TeamsCarrier carrier(Duration readWithin) {
        Reach reach = Reach.local(Wire.client(Duration.ofSeconds(2), readWithin));
        return new TeamsCarrier(
                new Connectors(reach.connectorHttp()),
                reach.services(),
                new Outgoing(reach.botId()),
                new Outcomes(() -> NOW),
                new Whispers(reach.connectorHttp()));
    }

    private static void sendAnswers(int status, String body) {
        connector.stubFor(post(SEND).willReturn(aResponse().withStatus(status).withBody(body)));
    }

    private static void createAnswers(int status, String body) {
        connector.stubFor(post("/base/v3/conversations")
                .willReturn(aResponse().withStatus(status).withBody(body)));
    }

    private static void sentOnce() {
        connector.verify(1, anyRequestedFor(anyUrl()));
    }
}
