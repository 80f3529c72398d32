package dk.raadslag.bot.wiring;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dk.raadslag.bot.Raadslag;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Teams' own slash commands in a channel, from the activity that is posted to what the connector gets. */
class TargetedCommandTest {
    private static final String CHANNEL = "19:chan1@thread.tacv2;messageid=1795323315412";
    private static final String PRIVATELY = "/v3/conversations/" + CHANNEL + "/activities?isTargetedActivity=true";
    private static final String VISIBLY = "/v3/conversations/" + CHANNEL + "/activities";

    @TempDir
    private static Path home;

    private static final WireMockServer CONNECTOR = new WireMockServer(options().dynamicPort());
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext bot;
    private static int activities;

    @BeforeAll
    static void start() throws Exception {
        CONNECTOR.start();
        bot = new Serving(Raadslag.class)
                .start(
                        List.of(
                                "--raadslag.home=" + home,
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--logging.threshold.console=WARN"),
                        Path.of("src/test/resources/dk/raadslag/bot/wiring/town"));
        answerEverything();
        says("/hjælp", "personal", "a:personal-0", false);
        await().until(() -> sent("/v3/conversations/a:personal-0/activities").size() == 2);
    }

    @AfterAll
    static void stop() {
        bot.close();
        CONNECTOR.stop();
    }

    @BeforeEach
    void forget() {
        answerEverything();
    }

    private static void answerEverything() {
        CONNECTOR.resetAll();
        CONNECTOR.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"1:1\"}")));
        CONNECTOR.stubFor(get(anyUrl()).willReturn(okJson("""
                {"id": "29:user-0", "aadObjectId": "00000000-0000-4000-8000-000000000000", "name": "Konsulent 1",
                 "email": "konsulent-1@example.dk"}""")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "groupChat"})
    void areAnsweredInPlaceToNobodyButTheOneWhoAsked(String kind) throws Exception {
        says("/netværk", kind, CHANNEL, true);

        await().untilAsserted(() -> CONNECTOR.verify(
                1,
                postRequestedFor(urlEqualTo(PRIVATELY))
                        .withRequestBody(
                                matchingJsonPath("$.recipient[?(@.id == '29:user-0' && @.isTargeted == true)]"))
                        .withRequestBody(matchingJsonPath("$.text"))));
        assertThat(CONNECTOR.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405})
    void areAnsweredInTheOneToOneChatOnceWhereThePlaceDoesNotTakeIt(int refused) throws Exception {
        CONNECTOR.stubFor(post(urlPathEqualTo(VISIBLY)).willReturn(status(refused)));
        CONNECTOR.stubFor(post("/v3/conversations").willReturn(okJson("{\"id\":\"a:alone\"}")));

        says("/netværk", "channel", CHANNEL, true);

        await().untilAsserted(() -> CONNECTOR.verify(
                1,
                postRequestedFor(urlEqualTo("/v3/conversations/a:alone/activities"))
                        .withRequestBody(matchingJsonPath("$.text"))));
        assertThat(sent(PRIVATELY)).hasSize(1);
        assertThat(sent(VISIBLY)).isEmpty();
    }

    @Test
    void areSharedOnlyByTheButton() throws Exception {
        says("/netværk", "channel", CHANNEL, true);
        await().until(() -> !sent(PRIVATELY).isEmpty());
        assertThat(sent(VISIBLY)).isEmpty();

        says("del i kanalen", "channel", CHANNEL, true);

        await().untilAsserted(() ->
                assertThat(sent(VISIBLY)).singleElement().asString().contains("deler fra Rådslag"));
        assertThat(sent(VISIBLY).get(0)).doesNotContain("isTargeted");
    }

    @Test
    void whereEverybodySawTheQuestionOnlyAHintIsLeft() throws Exception {
        says("<at>Test Bot</at> /netværk", "channel", CHANNEL, false);

        await().until(() -> CONNECTOR.getAllServeEvents().size() == 2);
        assertThat(sent(VISIBLY)).singleElement().asString().contains("Jeg har svaret dig i vores egen chat.");
        assertThat(CONNECTOR.getAllServeEvents())
                .noneMatch(sent -> sent.getRequest().getUrl().equals(PRIVATELY));
    }

    private static List<String> sent(String url) {
        return CONNECTOR.getAllServeEvents().stream()
                .map(ServeEvent::getRequest)
                .filter(request -> request.getUrl().equals(url))
                .map(request -> request.getBodyAsString())
                .toList();
    }

    private static void says(String text, String kind, String conversation, boolean targeted)
            throws IOException, InterruptedException {
        String activity = """
                {"type": "message", "id": "targeted-%d", "timestamp": "2026-11-22T04:57:53.224Z", "channelId": "msteams",
                 "serviceUrl": "%s",
                 "from": {"id": "29:user-0", "aadObjectId": "00000000-0000-4000-8000-000000000000", "name": "Konsulent 1"},
                 "recipient": {"id": "28:99999999-8888-4777-8666-555555555555", "name": "Test Bot"%s},
                 "conversation": {"id": "%s", "conversationType": "%s", "isGroup": %s,
                   "tenantId": "11111111-2222-4333-8444-555555555555"},
                 "channelData": {"tenant": {"id": "11111111-2222-4333-8444-555555555555"}},
                 "text": "%s", "textFormat": "plain", "locale": "da-DK"}
                """.formatted(
                        ++activities,
                        CONNECTOR.baseUrl(),
                        targeted ? ", \"isTargeted\": true" : "",
                        conversation,
                        kind,
                        !kind.equals("personal"),
                        text);
        String port = bot.getEnvironment().getRequiredProperty("local.server.port");
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(activity))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
