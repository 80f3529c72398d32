package dk.raadslag.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.config.StartRefused;
import dk.raadslag.bot.delivery.Carrier;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A half-configured bot does not start, and says why in one line. */
class StartTest {

    private static final String[] COMPLETE = {
        "raadslag.mode=teams",
        "raadslag.teams.app-id=app",
        "raadslag.teams.app-password=secret",
        "raadslag.teams.tenant-id=tenant",
        "raadslag.teams.allowed-tenants=tenant"
    };

    private final ApplicationContextRunner bot = new ApplicationContextRunner()
            .withBean(Listener.class)
            .withBean(java.time.InstantSource.class, java.time.Clock::systemUTC)
            .withUserConfiguration(TeamsConfiguration.class);

    @Test
    void withoutAnySettingsItStartsInLocalMode() {
        bot.run(context -> assertThat(context).hasSingleBean(Carrier.class).hasSingleBean(LocalAddress.class));
    }

    @Test
    void completeItStartsInTeamsModeOnAnyAddress() {
        bot.withPropertyValues(COMPLETE)
                .withPropertyValues("server.address=0.0.0.0", "raadslag.teams.secret-expires=2027-01-31")
                .run(context -> assertThat(context).hasSingleBean(Carrier.class).doesNotHaveBean(LocalAddress.class));
    }

    @Test
    void inTeamsModeEverythingMissingIsNamedAtOnce() {
        refusal("raadslag.mode=teams")
                .hasMessageContaining("raadslag.teams.app-id, raadslag.teams.app-password (eller .certificate),"
                        + " raadslag.teams.tenant-id, raadslag.teams.allowed-tenants");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app-id", "app-password", "tenant-id", "allowed-tenants"})
    void inTeamsModeEachMissingKeyIsNamed(String key) {
        refusal(Stream.of(COMPLETE)
                        .map(setting ->
                                setting.startsWith("raadslag.teams." + key) ? "raadslag.teams." + key + "= " : setting)
                        .toArray(String[]::new))
                .hasMessageContaining("NeededInTeams[settings=[raadslag.teams." + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token-url", "openid-metadata-url"})
    void plainHttpToAnotherMachineIsRefused(String key) {
        String[] settings = Stream.concat(
                        Stream.of(COMPLETE), Stream.of("raadslag.teams." + key + "=http://login.example/x"))
                .toArray(String[]::new);
        refusal(settings).hasMessage("AddressNotSafe[setting=raadslag.teams." + key + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.1", "::"})
    void inLocalModeOnlyThisMachineIsBound(String address) {
        refusal("server.address=" + address).hasMessageContaining("AddressNotHere");
    }

    @Test
    void anUnknownModeIsRefused() {
        refusal("raadslag.mode=cloud").hasMessageContaining("ModeNotKnown[written=cloud]");
    }

    @Test
    void aMissingCertificateFileIsRefused() {
        refusal(
                        "raadslag.mode=teams",
                        "raadslag.teams.app-id=app",
                        "raadslag.teams.certificate=/nowhere/bot.pem",
                        "raadslag.teams.tenant-id=tenant",
                        "raadslag.teams.allowed-tenants=tenant")
                .hasMessageContaining("CertificateNotUsable[file=/nowhere/bot.pem]");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refusal(String... settings) {
        Throwable[] failure = new Throwable[1];
        bot.withPropertyValues(settings).run(context -> failure[0] = context.getStartupFailure());
        return assertThat(failure[0]).isNotNull().rootCause().isInstanceOf(StartRefused.class);
    }
}
