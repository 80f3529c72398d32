package dk.raadslag.bot.mail;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.raadslag.domain.delivery.Attempt;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Tokens from an endpoint as Microsoft's, and a mail server that takes nothing else. */
class MailTokensTest {
    private final Tokens endpoint = new Tokens("first");
    private final WireMockServer microsoft = endpoint.server;
    private Instant now = Instant.parse("2027-01-11T09:00:00Z");

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void oneTokenIsKeptUntilShortlyBeforeItExpires() throws MessagingException {
        MailTokens tokens = tokens();
        assertThat(tokens.current()).isEqualTo("first");
        endpoint.give("second");
        now = now.plus(Duration.ofMinutes(54));
        assertThat(tokens.current()).isEqualTo("first");
        now = now.plus(Duration.ofMinutes(1));
        assertThat(tokens.current()).isEqualTo("second");

        microsoft.verify(
                2,
                postRequestedFor(urlEqualTo("/t/token"))
                        .withRequestBody(containing("grant_type=client_credentials&client_id=app&client_secret=s%26t"
                                + "&scope=https%3A%2F%2Foutlook.office365.com%2F.default")));
    }

    @Test
    void whatAServerDidNotTakeIsForgottenOnce() throws MessagingException {
        MailTokens tokens = tokens();
        String used = tokens.current();
        endpoint.give("second");
        tokens.reject(used);
        assertThat(tokens.current()).isEqualTo("second");
        tokens.reject(used);
        assertThat(tokens.current()).isEqualTo("second");

        microsoft.verify(2, postRequestedFor(urlEqualTo("/t/token")));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void aSecretThatIsRefusedIsAFailedSignIn(int status) {
        microsoft.stubFor(post(urlEqualTo("/t/token")).willReturn(aResponse().withStatus(status)));
        assertThatThrownBy(() -> tokens().current()).isInstanceOf(AuthenticationFailedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "[1]"})
    void anEndpointOutOfOrderMeansThatNothingWasSentAndItIsTriedAgain(String answer) {
        microsoft.stubFor(post(urlEqualTo("/t/token")).willReturn(okJson(answer)));
        assertThatThrownBy(() -> tokens().current())
                .isInstanceOfSatisfying(
                        MessagingException.class,
                        failed -> assertThat(MailOutcomes.of(new MailSendException("", failed)))
                                .isInstanceOf(Attempt.Later.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://login.example.dk/token", "ftp://127.0.0.2/token"})
    void aSecretIsNeverSentInTheClear(String url) {
        MailSignIn signIn = new MailSignIn(URI.create(url), "app", "secret", null);
        assertThatIllegalStateException().isThrownBy(() -> new MailTokens(signIn, () -> now));
        assertThat(signIn.toString()).doesNotContain("secret");
    }

    @Test
    void aMailServerIsSignedInToWithTheTokenOfTheMoment() throws MessagingException {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            server.setUser("raadslag@example.dk", "raadslag@example.dk", "second");
            server.getManagers().getUserManager().setAuthRequired(true);
            MailTokens tokens = tokens();
            tokens.current();
            endpoint.give("second");

            sender(server.getSmtp().getPort(), tokens).send(letter());

            assertThat(server.getReceivedMessages()).hasSize(1);
            endpoint.give("wrong");
            assertThatThrownBy(
                            () -> sender(server.getSmtp().getPort(), tokens()).send(letter()))
                    .isInstanceOf(MailAuthenticationException.class);
        } finally {
            server.stop();
        }
    }

    private static SimpleMailMessage letter() {
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom("raadslag@example.dk");
        letter.setTo("kontakt-151@example.dk");
        letter.setText("Kære kontakt");
        return letter;
    }

    private static TokenSender sender(int port, MailTokens tokens) {
        JavaMailSenderImpl set = new JavaMailSenderImpl();
        set.setHost("127.0.0.1");
        set.setPort(port);
        set.setUsername("raadslag@example.dk");
        set.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "false");
        set.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "false");
        return new TokenSender(set, tokens);
    }

    private MailTokens tokens() {
        return endpoint.at(() -> now);
    }
}
