package dk.raadslag.store.network;

import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.Contacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is who. */
@Configuration(proxyBeanMethods = false)
public class NetworkConfiguration {

    @Bean
    Contacts contacts(JdbcClient jdbc) {
        return new ContactTables(jdbc, new PersonTable(jdbc));
    }

    @Bean
    Accounts accounts(JdbcClient jdbc) {
        return new AccountTable(jdbc);
    }
}
