package dk.raadslag.store.access;

import dk.raadslag.domain.access.AccessRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asked to be let in. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    AccessRequests accessRequests(JdbcClient jdbc) {
        return new AccessRequestTable(jdbc);
    }
}
