package dk.raadslag.bot.backup;

import dk.raadslag.bot.operation.TellingInOfficeHours;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The copy each night, where a folder for it is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("raadslag.backup.folder")
@EnableConfigurationProperties(BackupSettings.class)
public class BackupConfiguration {

    @Bean
    NightlyCopies nightlyCopies(@Value("${raadslag.backup.folder}") Path folder) {
        return new NightlyCopies(folder.toAbsolutePath().normalize());
    }

    @Bean
    NightlyBackup nightlyBackup(
            Backup backup, NightlyCopies copies, BackupSettings settings, TellingInOfficeHours telling) {
        NightlyBackup.Terms terms =
                new NightlyBackup.Terms(settings.time(), settings.secret().orElseThrow(), settings.keep());
        return new NightlyBackup(backup, copies, terms, telling);
    }

    @Bean
    MeterBinder backupAge(NightlyCopies copies, Clock clock) {
        return registry -> TimeGauge.builder("raadslag.backup.age", () -> age(copies, clock), TimeUnit.SECONDS)
                .description("How long ago the newest nightly backup was finished; NaN when there is none")
                .register(registry);
    }

    private static Number age(NightlyCopies copies, Clock clock) {
        return copies.newest()
                .map(finished ->
                        (double) Duration.between(finished, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
