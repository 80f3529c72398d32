package dk.raadslag.bot.operation;

import dk.raadslag.bot.delivery.MailedNotices;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.delivery.Probe;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Backlog;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.DueTasks;
import dk.raadslag.domain.reminder.OfficeHours;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures, the sign of life, and the reminder to renew the bot's access. */
@Configuration(proxyBeanMethods = false)
public class OperationConfiguration {

    @Bean
    Gauges gauges(Backlog backlog, DueTasks tasks, Clock clock) {
        return new Gauges(backlog, tasks, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "raadslag.mode", havingValue = "teams")
    SelfTest selfTest(
            Networks networks, Contacts contacts, Addresses addresses, Probe probe, TellingInOfficeHours telling) {
        return new SelfTest(networks, contacts, addresses, probe, telling);
    }

    @Bean
    @ConditionalOnProperty(name = "raadslag.mode", havingValue = "teams")
    MeterBinder selfTestGauge(SelfTest test) {
        return registry -> Gauge.builder("raadslag.selftest.failing", () -> test.isFailing() ? 1 : 0)
                .description("1 while the bot cannot send to its own secretariat")
                .register(registry);
    }

    @Bean
    @ConditionalOnProperty("raadslag.heartbeat-url")
    Heartbeat heartbeat(
            @Value("${raadslag.heartbeat-url}") URI url,
            ApplicationAvailability availability,
            ObjectProvider<SelfTest> test) {
        return new Heartbeat(
                new HeartbeatUrl(url),
                () -> test.stream().noneMatch(SelfTest::isFailing)
                        && availability.getLivenessState() == LivenessState.CORRECT
                        && availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Bean
    TellingInOfficeHours tellingInOfficeHours(
            Networks networks, OfficeHours office, Notices notices, MailedNotices mailed) {
        return new TellingInOfficeHours(networks, office, notices, mailed);
    }

    @Bean
    @ConditionalOnProperty("raadslag.teams.secret-expires")
    RemindingOfRenewal remindingOfRenewal(
            @Value("${raadslag.teams.secret-expires}") String expires, TellingInOfficeHours telling) {
        return new RemindingOfRenewal(LocalDate.parse(expires), telling);
    }
}
