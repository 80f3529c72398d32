package dk.raadslag.store.casework;

import dk.raadslag.domain.casework.Cases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases on their way through the forums. */
@Configuration(proxyBeanMethods = false)
public class CaseworkConfiguration {

    @Bean
    Cases cases(JdbcClient jdbc) {
        return new CaseTables(jdbc);
    }
}
