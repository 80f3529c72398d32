package dk.raadslag.store.nomination;

import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.WorkingGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is named for working groups, and who sits in them. */
@Configuration(proxyBeanMethods = false)
public class NominationConfiguration {

    @Bean
    Nominations nominations(JdbcClient jdbc) {
        return new NominationTables(jdbc);
    }

    @Bean
    WorkingGroups workingGroups(JdbcClient jdbc) {
        return new WorkingGroupTable(jdbc);
    }
}
