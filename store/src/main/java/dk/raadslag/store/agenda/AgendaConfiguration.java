package dk.raadslag.store.agenda;

import dk.raadslag.domain.agenda.AgendaPapers;
import dk.raadslag.domain.agenda.Agendas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agendas. */
@Configuration(proxyBeanMethods = false)
public class AgendaConfiguration {

    @Bean
    Agendas agendas(JdbcClient jdbc) {
        return new AgendaTable(jdbc);
    }

    @Bean
    AgendaPapers agendaPapers(JdbcClient jdbc) {
        return new AgendaPaperTable(jdbc);
    }
}
