package dk.raadslag.bot.demo;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dk.raadslag.bot.Raadslag;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program against a connector that answers as Teams does on a bad day. */
class ConnectorTroubleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> MUNICIPALITIES = Map.of(
            "151",
            "ballerup",
            "157",
            "gentofte",
            "159",
            "gladsaxe",
            "163",
            "herlev",
            "173",
            "lyngby",
            "175",
            "roedovre");

    private final WireMockServer connector =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext bot;
    private TeamsClient teams;
    private TeamsUser consultant;

    @BeforeEach
    void startWithSixMunicipalities() throws IOException {
        connector.start();
        connector.stubFor(any(anyUrl()).atPriority(10).willReturn(okJson("{\"id\":\"1:1\"}")));
        writeConfiguration();
        bot = SpringApplication.run(
                Raadslag.class,
                "--raadslag.home=" + folder.resolve("home"),
                "--raadslag.config=" + folder,
                "--server.port=0",
                "--server.address=127.0.0.1");
        String port = bot.getEnvironment().getRequiredProperty("local.server.port");
        URI messages = URI.create("http://127.0.0.1:" + port + "/api/messages");
        teams = new TeamsClient(messages, connector.baseUrl(), Clock.systemUTC());
        consultant = known("konsulent");
    }

    @AfterEach
    void stop() {
        bot.close();
        connector.stop();
    }

    @Test
    void everyExpectedPersonEndsInANamedStateWhateverTheConnectorAnswers() {
        MUNICIPALITIES.values().stream()
                .filter(name -> !name.equals("roedovre"))
                .forEach(this::known);
        throttledOnce("ballerup");
        always("gentofte", error(403, "BotNotInConversationRoster"));
        always("gladsaxe", error(404, "ConversationNotFound"));
        always("herlev", error(500, "ServiceError"));
        always("lyngby", error(413, "MessageSizeTooBig"));
        connector.stubFor(post(urlPathEqualTo("/v3/conversations"))
                .willReturn(aResponse().withStatus(201).withBody("{\"id\":\"a:again\"}")));

        Round round = openRound();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(round))
                        .containsExactly(
                                "ballerup delivered",
                                "gentofte " + FailureReason.NOT_INSTALLED,
                                "gladsaxe delivered",
                                "herlev perhaps",
                                "lyngby " + FailureReason.TOO_LARGE,
                                "roedovre " + FailureReason.NOT_KNOWN_IN_TEAMS));
        connector.verify(1, postRequestedFor(activitiesOf("herlev")).withRequestBody(containing("AdaptiveCard")));
        connector.verify(1, postRequestedFor(urlPathMatching("/v3/conversations/a(:|%3A)again/activities.*")));
    }

    @Test
    void whoOpensTheBotLaterGetsTheRequestThen() {
        Round round = openRound();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(round)).contains("herlev " + FailureReason.NOT_KNOWN_IN_TEAMS));

        known("herlev");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states(round)).contains("herlev delivered"));
    }

    @Test
    void theSameActivityTwiceIsStoredOnceAndAnsweredOnce() {
        TeamsUser ballerup = known("ballerup");
        Round round = openRound();

        String activity = teams.said(ballerup, "1 tiltrædes");
        List.of(activity, activity, activity).parallelStream().forEach(teams::deliver);

        List<Contribution> stored = bot.getBean(Contributions.class).to(round.id());
        assertThat(stored).hasSize(1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> connector.verify(
                        1, postRequestedFor(activitiesOf("ballerup")).withRequestBody(containing("Punkt 2"))));
    }

    private Round openRound() {
        teams.say(consultant, "/møde 2027-03-17 15.00");
        teams.say(consultant, "/dagsorden 2027-03-17\n1. Godkendelse af budget\n2. Drøftelse af plan");
        teams.say(consultant, "ja");
        teams.say(consultant, "/anmod 2027-03-17 frist +900s");
        teams.say(consultant, "ja");
        List<Round> opened = bot.getBean(Rounds.class).of(new MeetingId("PRV-1"));
        assertThat(opened).hasSize(1);
        return opened.get(0);
    }

    private List<String> states(Round round) {
        Map<String, String> states = new TreeMap<>();
        bot.getBean(Ledger.class)
                .of(round.id())
                .forEach(line -> states.put(
                        MUNICIPALITIES.get(line.recipient().municipality().value()), inAWord(line.state())));
        List<String> words = new ArrayList<>();
        states.forEach((name, state) -> words.add(name + " " + state));
        return words;
    }

    private static String inAWord(DeliveryState state) {
        if (state instanceof DeliveryState.Failed failed) {
            return failed.reason().name();
        }
        if (state instanceof DeliveryState.Retrying retrying && retrying.unclear()) {
            return "perhaps";
        }
        return state instanceof DeliveryState.Delivered ? "delivered" : state.toString();
    }

    private TeamsUser known(String name) {
        TeamsUser user = new TeamsUser(name, name + "@example.dk", "tenant-" + name);
        connector.stubFor(get(urlPathMatching("/v3/conversations/.*" + name + ".*/members/.*"))
                .willReturn(okJson(user.asMember().toString())));
        teams.install(user);
        return user;
    }

    private void throttledOnce(String name) {
        connector.stubFor(post(activitiesOf(name))
                .inScenario(name)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(error(429, "Throttled").withHeader("Retry-After", "1"))
                .willSetStateTo("calm"));
    }

    private void always(String name, ResponseDefinitionBuilder answer) {
        connector.stubFor(post(activitiesOf(name)).willReturn(answer));
    }

    private static com.github.tomakehurst.wiremock.matching.UrlPathPattern activitiesOf(String name) {
        String encoded = URLEncoder.encode(name + "@example.dk", StandardCharsets.UTF_8);
        return urlPathMatching("/v3/conversations/a(:|%3A)(" + encoded + "|" + name + "@example.dk)/activities.*");
    }

    private static ResponseDefinitionBuilder error(int status, String code) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + code + "\"}}");
    }

    private void writeConfiguration() throws IOException {
        StringBuilder contacts = new StringBuilder("kommune;navn;titel;email;telefon;rolle;fagområder;fra;til\n");
        new TreeMap<>(MUNICIPALITIES)
                .forEach((code, name) ->
                        contacts.append(code + ";" + name + ";;" + name + "@example.dk;;hovedkontakt;;;\n"));
        Files.createDirectories(folder.resolve("networks"));
        Files.createDirectories(folder.resolve("contacts"));
        Files.writeString(folder.resolve("contacts/proeve.csv"), contacts);
        Files.writeString(folder.resolve("networks/proeve.yml"), """
                id: proeve
                short-name: PRV
                name: Prøvenetværket
                sender-name: Prøvesekretariatet
                host: "159"
                secretariat: [{name: Konsulent, email: konsulent@example.dk}]
                municipalities: ["151", "157", "159", "163", "173", "175"]
                subject-areas: [psykiatri]
                forums: [{id: raadet, name: Rådet, meetings: []}]
                """);
    }
}
