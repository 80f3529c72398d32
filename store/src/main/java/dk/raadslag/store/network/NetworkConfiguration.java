package dk.raadslag.store.network;

import dk.raadslag.domain.health.Doubts;
import dk.raadslag.domain.health.SignsOfLife;
import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.ForumChanges;
import dk.raadslag.domain.network.PersonalTraces;
import dk.raadslag.domain.network.Proposals;
import dk.raadslag.domain.retention.Announcements;
import dk.raadslag.domain.retention.PastRecords;
import dk.raadslag.store.revision.Remembered;
import dk.raadslag.store.revision.Revisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is who. */
@Configuration(proxyBeanMethods = false)
public class NetworkConfiguration {

    @Bean
    Contacts contacts(JdbcClient jdbc, Revisions revisions) {
        Contacts stored = new ContactTables(jdbc, new PersonTable(jdbc), new AbsenceTable(jdbc));
        return new RememberedContacts(stored, new Remembered<>(revisions, "contacts"));
    }

    @Bean
    PersonalTraces personalTraces(JdbcClient jdbc) {
        return new TraceTables(jdbc, new PersonTable(jdbc));
    }

    @Bean
    Accounts accounts(JdbcClient jdbc) {
        return new AccountTable(jdbc);
    }

    @Bean
    Confirmations confirmations(JdbcClient jdbc) {
        return new ConfirmationTable(jdbc);
    }

    @Bean
    Doubts doubts(JdbcClient jdbc) {
        return new DoubtTable(jdbc);
    }

    @Bean
    SignsOfLife signsOfLife(JdbcClient jdbc) {
        return new SignTables(jdbc);
    }

    @Bean
    PastRecords pastRecords(JdbcClient jdbc) {
        return new PastTables(jdbc);
    }

    @Bean
    Announcements announcements(JdbcClient jdbc) {
        return new AnnouncementTable(jdbc);
    }

    @Bean
    Proposals proposals(JdbcClient jdbc) {
        return new ProposalTable(jdbc);
    }

    @Bean
    ForumChanges forumChanges(JdbcClient jdbc) {
        return new ForumChangeTable(jdbc);
    }
}
