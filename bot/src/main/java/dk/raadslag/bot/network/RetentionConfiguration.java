package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.retention.ForgettingOver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is forgotten when its time is over. */
@Configuration(proxyBeanMethods = false)
public class RetentionConfiguration {

    @Bean
    RetentionNights retentionNights(
            Networks networks,
            ForgettingOver forgetting,
            UnitOfWork unitOfWork,
            Notices notices,
            OfficeHours office,
            Saying saying) {
        return new RetentionNights(
                networks, forgetting, new RetentionNights.Means(unitOfWork, notices, saying, office));
    }

    @Bean
    SecretariatButtons retentionButtons(ForgettingOver forgetting, Audit audit, Saying saying) {
        return new RetentionButtons(forgetting, audit, saying);
    }
}
