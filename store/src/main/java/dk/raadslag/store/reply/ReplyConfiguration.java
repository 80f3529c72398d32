package dk.raadslag.store.reply;

import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.reply.WaitingMails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was answered. */
@Configuration(proxyBeanMethods = false)
public class ReplyConfiguration {

    @Bean
    Contributions contributions(JdbcClient jdbc) {
        return new ContributionTable(jdbc);
    }

    @Bean
    ReplyFiles replyFiles(JdbcClient jdbc) {
        return new ReplyFileTable(jdbc);
    }

    @Bean
    WaitingMails waitingMails(JdbcClient jdbc) {
        return new WaitingMailTable(jdbc);
    }
}
