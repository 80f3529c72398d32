package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.nomination.ComposingGroups;
import dk.raadslag.domain.nomination.NominatingPeople;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.WorkingGroups;
import dk.raadslag.domain.reply.TakingReplies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Taking nominations, and composing groups. */
@Configuration(proxyBeanMethods = false)
class NominationUseCases {

    @Bean
    NominatingPeople nominatingPeople(
            UnitOfWork unitOfWork, Nominations nominations, Contacts contacts, TakingReplies replies) {
        return new NominatingPeople(unitOfWork, nominations, contacts, replies);
    }

    @Bean
    ComposingGroups composingGroups(UnitOfWork unitOfWork, Nominations nominations, WorkingGroups groups, Audit audit) {
        return new ComposingGroups(unitOfWork, nominations, groups, audit);
    }
}
