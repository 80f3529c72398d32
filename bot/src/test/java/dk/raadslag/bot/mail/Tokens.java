package dk.raadslag.bot.mail;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.time.InstantSource;

/** A token endpoint as Microsoft's, and the tokens the program has from it. */
public final class Tokens implements AutoCloseable {
    final WireMockServer server = new WireMockServer(options().dynamicPort());
    private final MailTokens given;

    /** Starts an endpoint that gives this token. */
    public Tokens(String first) {
        server.start();
        give(first);
        given = at(InstantSource.system());
    }

    /** Gives another token from now on. */
    public void give(String token) {
        server.stubFor(post(urlEqualTo("/t/token"))
                .willReturn(okJson("{\"access_token\":\"" + token + "\",\"expires_in\":3600}")));
    }

    /** Returns what the program has. */
    public MailTokens given() {
        return given;
    }

    MailTokens at(InstantSource time) {
        return new MailTokens(new MailSignIn(URI.create(server.baseUrl() + "/t/token"), "app", "s&t", null), time);
    }

    @Override
    public void close() {
        server.stop();
    }
}
