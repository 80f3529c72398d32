package dk.raadslag.store.conversation;

import dk.raadslag.domain.conversation.Choices;
import dk.raadslag.domain.conversation.Inbox;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.conversation.Shareables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bot's memory between two messages. */
@Configuration(proxyBeanMethods = false)
public class ConversationConfiguration {

    @Bean
    Inbox inbox(JdbcClient jdbc) {
        return new InboxTable(jdbc);
    }

    @Bean
    Previews previews(JdbcClient jdbc) {
        return new PreviewTable(jdbc);
    }

    @Bean
    KeptWords keptWords(JdbcClient jdbc) {
        return new KeptWordsTable(jdbc);
    }

    @Bean
    Shareables shareables(JdbcClient jdbc) {
        return new ShareableTable(jdbc);
    }

    @Bean
    Choices choices(JdbcClient jdbc) {
        return new ChoiceTable(jdbc);
    }
}
