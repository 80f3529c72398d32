package dk.raadslag.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import dk.raadslag.bot.conversation.Incoming.Place;
import dk.raadslag.bot.conversation.Incoming.Speaker;
import dk.raadslag.bot.conversation.Members;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who somebody is, as the connector knows it. */
class TeamsMembersTest {

    private static final String MEMBER = "/v3/conversations/a:personal-0/members/29:user-7";
    private static final Speaker SPEAKER = new Speaker("tenant-0", "aad-of-activity", "29:user-7", "Navn");

    private final WireMockServer connector = new WireMockServer(options().dynamicPort());
    private Members members;

    @BeforeEach
    void start() {
        connector.start();
        Reach reach = Reach.local(Wire.client());
        members = new TeamsMembers(new Connectors(reach.connectorHttp()), reach.services());
    }

    @AfterEach
    void stop() {
        connector.stop();
    }

    @Test
    void aMemberIsFoundWithEveryAddress() {
        connector.stubFor(get(MEMBER).willReturn(okJson("""
                        {"id": "29:user-7", "name": "user-7", "aadObjectId": "aad-7", "objectId": "aad-7",
                         "tenantId": "tenant-7", "userRole": "user", "email": "user-7@example.dk",
                         "userPrincipalName": "user-7_example.dk#EXT#@host.example"}
                        """)));

        assertThat(find())
                .isEqualTo(new Members.Found(
                        "aad-7", "tenant-7", "user-7", "user-7@example.dk", "user-7_example.dk#EXT#@host.example"));
    }

    @Test
    void whatTheConnectorLeavesOutIsTakenFromTheActivity() {
        connector.stubFor(get(MEMBER).willReturn(okJson("{\"id\": \"29:user-7\", \"email\": \" \"}")));

        assertThat(find()).isEqualTo(new Members.Found("aad-of-activity", "tenant-0", "Navn", null, null));
    }

    @Test
    void whoIsNotThereIsUnknown() {
        connector.stubFor(get(MEMBER).willReturn(aResponse().withStatus(404)));

        assertThat(find()).isEqualTo(new Members.Unknown());
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429, 500, 503})
    void whereNothingIsSaidItMayBeAskedAgain(int status) {
        connector.stubFor(get(MEMBER).willReturn(aResponse().withStatus(status)));

        assertThat(find()).isEqualTo(new Members.Unavailable(String.valueOf(status)));
    }

    @Test
    void aLostConnectionMayBeAskedAgain() {
        connector.stubFor(get(MEMBER).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(find()).isInstanceOf(Members.Unavailable.class);
    }

    @Test
    void nobodyIsAskedOutsideTheAllowedHosts() {
        assertThat(members.find(new Place("http://10.0.0.1", "a:1", true), SPEAKER))
                .isEqualTo(new Members.Unavailable("host not allowed"));
    }

    private Members.Answer find() {
        return members.find(new Place(connector.baseUrl(), "a:personal-0", true), SPEAKER);
    }
}
