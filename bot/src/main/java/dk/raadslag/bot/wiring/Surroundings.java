package dk.raadslag.bot.wiring;

import dk.raadslag.bot.backup.AfterRestore;
import dk.raadslag.bot.backup.Backup;
import dk.raadslag.bot.backup.BackupEndpoint;
import dk.raadslag.bot.backup.ManagementKey;
import dk.raadslag.bot.config.ConfigFolder;
import dk.raadslag.bot.config.ConfigImport;
import dk.raadslag.bot.config.LoadedConfig;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.access.AccessRequests;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.ForumChanges;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.RecountingWaves;
import dk.raadslag.domain.reminder.RunningDueTasks;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.store.StoreCopy;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the bot finds around it: its folders, its configuration, the time, and what it does first when it starts. */
@Configuration(proxyBeanMethods = false)
class Surroundings {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Home home(@Value("${raadslag.home:./data}") String folder) {
        return new Home(Path.of(folder));
    }

    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
    JdbcConnectionDetails storeConnection(Home home) {
        return new StoreConnection(home.folder());
    }

    @Bean
    LoadedConfig loadedConfig(@Value("${raadslag.config:./config}") String folder, Wording wording) {
        return ConfigFolder.read(Path.of(folder)).orThrow(wording);
    }

    @Bean
    Networks networks(LoadedConfig config, ForumChanges changes, Clock clock) {
        return new CurrentNetworks(config.networks(), changes, clock);
    }

    @Bean
    Beginning beginning(
            UnitOfWork unitOfWork,
            LoadedConfig config,
            Contacts contacts,
            Meetings meetings,
            AccessRequests accessRequests,
            Audit audit,
            RunningDueTasks dueTasks,
            AfterRestore afterRestore,
            RecountingWaves waves,
            Clock clock) {
        return new Beginning(
                now -> {
                    afterRestore.look(now);
                    unitOfWork.run(() -> {
                        new ConfigImport(contacts, meetings, audit).importFrom(config, now);
                        accessRequests.forgetBefore(now.minus(AccessRequest.LIFETIME));
                        return true;
                    });
                    waves.recount(now);
                },
                dueTasks,
                clock);
    }

    @Bean
    AfterRestore afterRestore(
            Home home,
            UnitOfWork unitOfWork,
            Networks networks,
            Contacts contacts,
            Pauses pauses,
            Notices notices,
            Wording wording) {
        return new AfterRestore(
                home.folder(), new AfterRestore.Means(unitOfWork, networks, contacts, pauses, notices, wording));
    }

    @Bean
    Backup backup(Home home, DataSource database) {
        Backup backup = new Backup(home.folder(), StoreConnection.copy(new StoreCopy(database)));
        backup.cleanUp();
        return backup;
    }

    @Bean
    BackupEndpoint backupEndpoint(Home home, Backup backup, Clock clock) {
        return new BackupEndpoint(backup, ManagementKey.writtenInto(home.folder()), clock);
    }

    @Bean
    @ConditionalOnProperty(name = "raadslag.mode", matchIfMissing = true, havingValue = "local")
    ContributionsEndpoint contributionsEndpoint(Contributions contributions, Contacts contacts) {
        return new ContributionsEndpoint(contributions, contacts);
    }
}
