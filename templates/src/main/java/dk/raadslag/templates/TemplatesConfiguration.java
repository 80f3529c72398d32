package dk.raadslag.templates;

import dk.raadslag.domain.Wording;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the words; the secretariat's own lie in the folder {@code wording} of the configuration. */
@Configuration(proxyBeanMethods = false)
public class TemplatesConfiguration {

    @Bean
    Wording wording(@Value("${raadslag.config:./config}") String config) {
        return new VelocityWording(Path.of(config, "wording"));
    }
}
