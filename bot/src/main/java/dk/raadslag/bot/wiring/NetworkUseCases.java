package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DecidingProposals;
import dk.raadslag.domain.network.DutyChanges;
import dk.raadslag.domain.network.ErasingPeople;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.PersonalTraces;
import dk.raadslag.domain.network.PlanningAbsences;
import dk.raadslag.domain.network.Proposals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeping the network current. */
@Configuration(proxyBeanMethods = false)
class NetworkUseCases {

    @Bean
    KeepingContacts keepingContacts(UnitOfWork unitOfWork, Contacts contacts, DutyChanges duty, Audit audit) {
        return new KeepingContacts(unitOfWork, contacts, duty, audit);
    }

    @Bean
    ErasingPeople erasingPeople(
            UnitOfWork unitOfWork, Contacts contacts, PersonalTraces traces, DutyChanges duty, Audit audit) {
        return new ErasingPeople(unitOfWork, contacts, traces, duty, audit);
    }

    @Bean
    DecidingProposals decidingProposals(
            UnitOfWork unitOfWork, Proposals proposals, Contacts contacts, KeepingContacts keeping) {
        return new DecidingProposals(unitOfWork, proposals, contacts, keeping);
    }

    @Bean
    PlanningAbsences planningAbsences(Contacts contacts) {
        return new PlanningAbsences(contacts);
    }
}
