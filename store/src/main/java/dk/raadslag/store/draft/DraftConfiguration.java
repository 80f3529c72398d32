package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.JointWordings;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drafts, below the home folder unless {@code raadslag.drafts} names another. */
@Configuration(proxyBeanMethods = false)
public class DraftConfiguration {

    @Bean
    Circulations circulations(JdbcClient jdbc) {
        return new CirculationTable(jdbc);
    }

    @Bean
    JointWordings jointWordings(JdbcClient jdbc) {
        return new JointWordingTable(jdbc);
    }

    @Bean
    DissentChoices dissentChoices(JdbcClient jdbc) {
        return new DissentChoiceTable(jdbc);
    }

    @Bean
    OwnTextTable ownTexts(JdbcClient jdbc) {
        return new OwnTextTable(jdbc);
    }

    @Bean
    Drafts drafts(
            JdbcClient jdbc,
            JdbcOperations batches,
            @Value("${raadslag.drafts:${raadslag.home:./data}/drafts}") String root) {
        return new DraftShelf(jdbc, new DraftReplyTable(jdbc, batches), Path.of(root));
    }
}
