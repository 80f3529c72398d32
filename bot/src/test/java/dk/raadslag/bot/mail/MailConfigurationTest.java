package dk.raadslag.bot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.FakeContacts;
import dk.raadslag.bot.fakes.FakeDrafts;
import dk.raadslag.bot.fakes.FakeNetworks;
import dk.raadslag.bot.fakes.FakeOutbox;
import dk.raadslag.bot.fakes.FakeRounds;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.MailSecrets;
import dk.raadslag.domain.reminder.GatheredReminders;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailConfigurationTest {
    private final Desk desk = new Desk();
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(MailConfiguration.class)
            .withBean(FakeContacts.class)
            .withBean(FakeOutbox.class)
            .withBean(FakeDrafts.class)
            .withBean(
                    GatheredReminders.class, () -> new GatheredReminders(desk.rounds, desk.reminding(), sent -> false))
            .withBean(MailSecrets.class, () -> Supplier::get)
            .withBean(FakeRounds.class)
            .withBean(FakeNetworks.class, () -> new FakeNetworks(List.of()))
            .withBean(Wording.class, () -> new VelocityWording(Path.of("no-words-of-its-own")))
            .withBean(Clock.class, Clock::systemUTC);

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no=mail", "spring.mail.host=mail.example.dk", "raadslag.mail.from=raadslag@example.dk"})
    void mailIsOffUntilServerAndSenderAreSet(String setting) {
        program.withPropertyValues(setting)
                .run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(SecondChannel.class));
    }

    @Test
    void withBothItIsOnAndWaitsForNoServerForEver() {
        program.withPropertyValues("spring.mail.host=mail.example.dk", "raadslag.mail.from=raadslag@example.dk")
                .run(started -> {
                    assertThat(started).hasSingleBean(SecondChannel.class);
                    assertThat(started.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                            .containsEntry("mail.smtp.timeout", "20000")
                            .containsEntry("mail.smtp.connectiontimeout", "20000");
                });
    }

    @Test
    void aSenderThatIsNoAddressStopsTheStart() {
        program.withPropertyValues("spring.mail.host=mail.example.dk", "raadslag.mail.from=Sekretariatet")
                .run(started -> assertThat(started)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(jakarta.mail.internet.AddressException.class));
    }
}
