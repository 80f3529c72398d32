package dk.raadslag.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The keys outlive an outage of the one who publishes them. */
class SigningKeysTest {

    private final Microsoft microsoft = new Microsoft();
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final SigningKeys keys =
            new SigningKeys(new KeyEndpoint(Wire.client(), microsoft.url() + "/openid"), () -> now);
    private final BearerCheck check = new BearerCheck(keys, Microsoft.APP);

    @AfterEach
    void stop() {
        microsoft.close();
    }

    @Test
    void areFetchedOnceForManyTokens() {
        check();
        check();

        microsoft.server.verify(1, getRequestedFor(urlEqualTo("/keys")));
    }

    @Test
    void areFetchedAgainAfterADay() {
        check();
        now = now.plus(Duration.ofHours(25));
        check();

        microsoft.server.verify(2, getRequestedFor(urlEqualTo("/keys")));
    }

    @Test
    void stayGoodWhileNewOnesCannotBeFetched() {
        check();
        microsoft.loseTheKeys();
        now = now.plus(Duration.ofHours(25));

        assertThat(check()).isEmpty();
    }

    @Test
    void anUnknownKeyIsAskedForOnceAMinuteAtMost() {
        check();
        now = now.plus(Duration.ofMinutes(2));
        checkUnknown();
        checkUnknown();

        assertThat(checkUnknown()).contains(Refusal.NOT_AUTHENTICATED);
        microsoft.server.verify(2, getRequestedFor(urlEqualTo("/keys")));
    }

    @Test
    void beforeTheFirstFetchNobodyIsCalledAForger() {
        microsoft.loseTheKeys();

        assertThat(check()).contains(Refusal.NOT_NOW);
    }

    private Optional<Refusal> check() {
        return check.refuses(new Posted(Sample.message("hej")), microsoft.bearer(microsoft.token(Sample.SERVICE)));
    }

    private Optional<Refusal> checkUnknown() {
        return check.refuses(
                new Posted(Sample.message("hej")),
                Microsoft.bearer(microsoft.token(Sample.SERVICE), "nope", Microsoft.keyPair()));
    }
}
