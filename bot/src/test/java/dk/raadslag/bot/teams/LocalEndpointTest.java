package dk.raadslag.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.bot.conversation.Incoming.Pressed;
import dk.raadslag.bot.conversation.Incoming.Said;
import dk.raadslag.bot.conversation.Reaction;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a poster gets back in local mode. */
class LocalEndpointTest {

    private static Edge edge;

    @BeforeAll
    static void start() {
        edge = Edge.local();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @BeforeEach
    void listenAgain() {
        edge.listener().recover();
    }

    @Test
    void aMessageIsAnsweredOnceItWasHeard() {
        HttpResponse<String> answer = edge.post(Sample.message("punkt 3: ingen bemærkninger"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(((Said) edge.listener().last().content()).text()).isEqualTo("punkt 3: ingen bemærkninger");
    }

    @Test
    void authorizationIsIgnoredAndEveryTenantTaken() {
        ObjectNode stranger = Sample.message("hej");
        stranger.withObject("/channelData/tenant").put("id", "any-tenant");

        assertThat(edge.post(stranger, "Bearer garbage").statusCode()).isEqualTo(200);
        assertThat(edge.listener().last().speaker().tenantId()).isEqualTo("any-tenant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "http://10.0.0.1/",
                "http://localhost.evil.example/",
                "http://127.0.0.1@evil.example/",
                "http://127.0.0.1.evil.example",
                "ftp://localhost/",
                "nonsense"
            })
    void answersOutsideThisMachineAreRefused(String serviceUrl) {
        assertThat(edge.post(Sample.message("hej").put("serviceUrl", serviceUrl))
                        .statusCode())
                .isEqualTo(403);
        assertThat(edge.listener().heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1/x", "http://127.0.0.1:9/", "http://[::1]:9", "https://localhost"})
    void answersOnThisMachineAreTaken(String serviceUrl) {
        assertThat(edge.post(Sample.message("hej").put("serviceUrl", serviceUrl))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hej", "[]", "null", "42", "\"x\"", "{", "{}", "{\"type\":\"message\"}", "{} {}", "\u0000"})
    void whatIsNoActivityIsRefused(String body) {
        assertThat(edge.post(body).statusCode()).isEqualTo(400);
        assertThat(edge.listener().heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/type", "/id", "/serviceUrl", "/conversation/id", "/from/id"})
    void anActivityMissingWhatIsNeededIsRefused(String pointer) {
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        for (String bad : new String[] {"null", "\"\"", "7", "{}", "\"a\\nb\"", "\"" + "x".repeat(301) + "\""}) {
            ObjectNode activity = Sample.message("hej");
            Sample.with((ObjectNode) activity.at(parent), field, bad);
            assertThat(edge.post(activity).statusCode())
                    .as("%s = %s", pointer, bad)
                    .isEqualTo(400);
        }
        ObjectNode activity = Sample.message("hej");
        ((ObjectNode) activity.at(parent)).remove(field);
        assertThat(edge.post(activity).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from",
                "recipient",
                "conversation",
                "channelData",
                "entities",
                "attachments",
                "membersAdded",
                "text",
                "value",
                "locale",
                "timestamp",
                "replyToId",
                "name",
                "action"
            })
    void fieldsOfAnotherShapeNeverBreakAnything(String field) {
        for (String odd : new String[] {"null", "\"x\"", "[null]", "{\"id\":{}}"}) {
            for (String type : new String[] {"message", "invoke", "conversationUpdate", "messageUpdate"}) {
                ObjectNode activity = Sample.with(Sample.activity(type), field, odd);
                assertThat(edge.post(activity).statusCode())
                        .as("%s %s = %s", type, field, odd)
                        .isLessThan(500);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/from/aadObjectId", "/channelData/tenant/id", "/conversation/tenantId"})
    void anIdThatNoStoreCanHoldIsRefused(String pointer) {
        ObjectNode activity = Sample.message("hej");
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        ((ObjectNode) activity.at(parent)).put(pointer.substring(pointer.lastIndexOf('/') + 1), "x".repeat(201));

        assertThat(edge.post(activity).statusCode()).isEqualTo(400);
    }

    @Test
    void theLongestKeyFitsTheStore() {
        ObjectNode activity = Sample.activity("x".repeat(300)).put("id", "y".repeat(300));
        activity.withObject("/conversation").put("id", "z".repeat(300));
        ObjectNode edit = Sample.activity("messageUpdate").put("timestamp", "t".repeat(500));

        edge.post(activity);
        assertThat(edge.listener().last().key()).hasSizeLessThan(1000);
        edge.post(edit);
        assertThat(edge.listener().last().key()).hasSizeLessThan(200);
    }

    @Test
    void aLargeBodyIsTakenUpToTheLimit() {
        assertThat(edge.post(Sample.message("æ".repeat(127 * 1024))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTooLargeBodyIsRefused() {
        String tooLarge = Sample.message("x".repeat(256 * 1024)).toString();

        assertThat(edge.post(tooLarge).statusCode()).isEqualTo(413);
        assertThat(edge.postInChunks(tooLarge).statusCode()).isEqualTo(413);
    }

    @Test
    void whatCouldNotBeStoredIsToBeSentAgain() {
        edge.listener().breakDown();

        assertThat(edge.post(Sample.message("hej")).statusCode()).isEqualTo(503);
        assertThat(edge.post(Sample.invoke("send", "{}")).statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da-DK", "", "x-y-z-!!", "not a locale at all", "tr-TR"})
    void theSendersLocaleDoesNotBecomeOurs(String locale) {
        Locale before = Locale.getDefault();

        assertThat(edge.post(Sample.message("hej").put("locale", locale)).statusCode())
                .isEqualTo(200);
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T04:50:15Z",
                "2026-11-22T04:50:15.321Z",
                "2026-11-22T05:50:15.3214567+01:00",
                "yesterday"
            })
    void anyTimestampIsTaken(String timestamp) {
        ObjectNode activity = Sample.message("hej").put("timestamp", timestamp).put("localTimestamp", timestamp);

        assertThat(edge.post(activity).statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerIsNotHeldBackForADeliveryMode() {
        assertThat(edge.post(Sample.invoke("send", "{}").put("deliveryMode", "expectReplies"))
                        .body())
                .contains("activity.message");
    }

    @Test
    void aButtonIsAnsweredWithTheCardInItsPlace() throws Exception {
        edge.listener().reactWith(new Reaction.ShowCard("{\"type\":\"AdaptiveCard\",\"version\":\"1.5\"}"));

        HttpResponse<String> answer =
                edge.post(Sample.invoke("send", "{\"position-1\": \"NOTED\", \"tal\": 7, \"ja\": true}"));

        JsonNode body = new ObjectMapper().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body.path("statusCode").asInt()).isEqualTo(200);
        assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(body.at("/value/version").asText()).isEqualTo("1.5");
        assertThat(edge.listener().last().content())
                .isEqualTo(
                        new Pressed("send", Map.of("position-1", "NOTED", "tal", "7", "ja", "true"), "card-1", true));
    }

    @Test
    void aButtonIsAnsweredWithAShortText() {
        edge.listener().reactWith(new Reaction.ShowText("Tak, vi har modtaget svaret æøå."));

        assertThat(edge.post(Sample.invoke("send", "{}")).body())
                .isEqualTo("{\"statusCode\":200,\"type\":\"application/vnd.microsoft.activity.message\","
                        + "\"value\":\"Tak, vi har modtaget svaret æøå.\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "7",
                "{\"action\": 7}",
                "{\"action\": {}}",
                "{\"action\": {\"type\": 7}}",
                "{\"action\": {\"type\": \"Action.Submit\"}}"
            })
    void aButtonWithoutAnActionIsABadRequestAndNothingWorse(String value) {
        HttpResponse<String> answer = edge.post(Sample.with(Sample.invoke("send", "{}"), "value", value));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"statusCode\":400", "application/vnd.microsoft.error");
    }

    @Test
    void anInvokeNobodyKnowsIsTakenNoteOf() {
        assertThat(edge.post(Sample.activity("invoke").put("name", "task/fetch"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(edge.listener().last().content()).hasToString("Ignored[what=invoke task/fetch]");
    }
}
