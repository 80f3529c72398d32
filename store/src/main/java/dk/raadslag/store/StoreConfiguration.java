package dk.raadslag.store;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.store.access.AccessConfiguration;
import dk.raadslag.store.agenda.AgendaConfiguration;
import dk.raadslag.store.casework.CaseworkConfiguration;
import dk.raadslag.store.conversation.ConversationConfiguration;
import dk.raadslag.store.delivery.DeliveryConfiguration;
import dk.raadslag.store.draft.DraftConfiguration;
import dk.raadslag.store.meeting.MeetingConfiguration;
import dk.raadslag.store.network.NetworkConfiguration;
import dk.raadslag.store.nomination.NominationConfiguration;
import dk.raadslag.store.proposal.ProposalConfiguration;
import dk.raadslag.store.reminder.ReminderConfiguration;
import dk.raadslag.store.reply.ReplyConfiguration;
import dk.raadslag.store.revision.Revisions;
import dk.raadslag.store.round.RoundConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Everything that is remembered, on the application's data source. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccessConfiguration.class,
    AgendaConfiguration.class,
    CaseworkConfiguration.class,
    ConversationConfiguration.class,
    DeliveryConfiguration.class,
    DraftConfiguration.class,
    MeetingConfiguration.class,
    NetworkConfiguration.class,
    ReminderConfiguration.class,
    ReplyConfiguration.class,
    NominationConfiguration.class,
    ProposalConfiguration.class,
    RoundConfiguration.class
})
public class StoreConfiguration {

    @Bean
    UnitOfWork unitOfWork(PlatformTransactionManager transactions) {
        return new RetriedUnitOfWork(transactions);
    }

    @Bean
    Revisions revisions(JdbcClient jdbc) {
        return new Revisions(jdbc);
    }

    @Bean
    Audit audit(JdbcClient jdbc) {
        return new AuditTable(jdbc);
    }
}
