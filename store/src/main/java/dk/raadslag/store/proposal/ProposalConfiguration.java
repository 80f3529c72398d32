package dk.raadslag.store.proposal;

import dk.raadslag.domain.proposal.ItemProposals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What municipalities want on an agenda. */
@Configuration(proxyBeanMethods = false)
public class ProposalConfiguration {

    @Bean
    ItemProposals itemProposals(JdbcClient jdbc) {
        return new ItemProposalTable(jdbc);
    }
}
