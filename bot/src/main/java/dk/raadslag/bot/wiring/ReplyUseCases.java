package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reply.ConfirmingLevels;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.Decisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Taking replies. */
@Configuration(proxyBeanMethods = false)
class ReplyUseCases {

    @Bean
    TakingReplies takingReplies(
            UnitOfWork unitOfWork, Contributions contributions, LateReplies lateReplies, Audit audit) {
        return new TakingReplies(unitOfWork, contributions, lateReplies, audit);
    }

    @Bean
    LateReplies lateReplies(
            UnitOfWork unitOfWork,
            Contributions contributions,
            Decisions decisions,
            Networks networks,
            Contacts contacts,
            Outbox outbox,
            Audit audit) {
        return new LateReplies(
                new LateReplies.Means(unitOfWork, contributions, decisions, networks, contacts, outbox, audit));
    }

    @Bean
    TakingBack takingBack(UnitOfWork unitOfWork, Contributions contributions, Audit audit) {
        return new TakingBack(unitOfWork, contributions, audit);
    }

    @Bean
    ConfirmingLevels confirmingLevels(UnitOfWork unitOfWork, Contributions contributions, Audit audit) {
        return new ConfirmingLevels(unitOfWork, contributions, audit);
    }
}
