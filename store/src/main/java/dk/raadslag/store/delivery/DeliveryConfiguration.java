package dk.raadslag.store.delivery;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Backlog;
import dk.raadslag.domain.delivery.CallSlots;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.Doorbell;
import dk.raadslag.domain.delivery.Leftovers;
import dk.raadslag.domain.delivery.MailReturns;
import dk.raadslag.domain.delivery.MailSecrets;
import dk.raadslag.domain.delivery.Outages;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.delivery.SentMessages;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages and addresses; a {@link Doorbell}, where there is one, is rung after new messages are stored. */
@Configuration(proxyBeanMethods = false)
public class DeliveryConfiguration {

    @Bean
    Outbox outbox(JdbcClient jdbc, UnitOfWork unitOfWork, ObjectProvider<Doorbell> doorbell) {
        return new OutboxTable(new OutboxRows(jdbc), unitOfWork, new AfterCommit(doorbell));
    }

    @Bean
    CallSlots callSlots(JdbcClient jdbc, UnitOfWork unitOfWork, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return new CallSlotTable(jdbc, unitOfWork, "PostgreSQL".equals(product));
        }
    }

    @Bean
    Pauses pauses(JdbcClient jdbc) {
        return new PauseTable(jdbc);
    }

    @Bean
    Outages outages(JdbcClient jdbc) {
        return new OutageTable(jdbc);
    }

    @Bean
    Backlog backlog(JdbcClient jdbc) {
        return new BacklogRows(jdbc);
    }

    @Bean
    Leftovers leftovers(JdbcClient jdbc) {
        return new LeftoverRows(jdbc);
    }

    @Bean
    Deliveries deliveries(JdbcClient jdbc) {
        return new DeliveryTable(jdbc);
    }

    @Bean
    SentMessages sentMessages(JdbcClient jdbc) {
        return new SentMessageRows(jdbc);
    }

    @Bean
    MailReturns mailReturns(JdbcClient jdbc) {
        return new MailReturnRows(jdbc);
    }

    @Bean
    MailSecrets mailSecrets(JdbcClient jdbc, UnitOfWork unitOfWork) {
        return new MailSecretTable(jdbc, unitOfWork);
    }

    @Bean
    Addresses addresses(JdbcClient jdbc) {
        return new AddressTable(jdbc);
    }
}
