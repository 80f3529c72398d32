package dk.raadslag.bot.pause;

import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.reminder.PausingSending;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command that stops and resumes the sending, and the notice that stands while it is stopped. */
@Configuration(proxyBeanMethods = false)
public class PauseConfiguration {
    @Bean
    DescribingPauses describingPauses(Pauses pauses, Contacts contacts) {
        return new DescribingPauses(pauses, contacts);
    }

    @Bean
    SecretariatCommand pauseCommand(
            PausingSending pausing, DescribingPauses describing, Previewing previewing, Saying saying) {
        return new PauseCommand(pausing, describing, previewing, saying);
    }
}
