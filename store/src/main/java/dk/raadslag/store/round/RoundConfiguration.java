package dk.raadslag.store.round;

import dk.raadslag.domain.round.Decisions;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.store.revision.Remembered;
import dk.raadslag.store.revision.Revisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rounds and whom they expect. */
@Configuration(proxyBeanMethods = false)
public class RoundConfiguration {

    @Bean
    Rounds rounds(JdbcClient jdbc, Revisions revisions) {
        return new RoundTable(jdbc, new Remembered<>(revisions, "rounds"));
    }

    @Bean
    Decisions decisions(JdbcClient jdbc) {
        return new DecisionTable(jdbc);
    }

    @Bean
    Ledger ledger(JdbcClient jdbc) {
        return new LedgerTable(jdbc);
    }
}
