package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.proposal.DecidingItems;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposingItems;
import dk.raadslag.domain.proposal.WithdrawingItems;
import dk.raadslag.domain.reply.TakingReplies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Taking proposals for an agenda, and deciding on them. */
@Configuration(proxyBeanMethods = false)
class ProposalUseCases {

    @Bean
    ProposingItems proposingItems(UnitOfWork unitOfWork, ItemProposals proposals, TakingReplies replies) {
        return new ProposingItems(unitOfWork, proposals, replies);
    }

    @Bean
    DecidingItems decidingItems(UnitOfWork unitOfWork, ItemProposals proposals, Agendas agendas, Audit audit) {
        return new DecidingItems(unitOfWork, proposals, agendas, audit);
    }

    @Bean
    WithdrawingItems withdrawingItems(UnitOfWork unitOfWork, ItemProposals proposals, TakingReplies replies) {
        return new WithdrawingItems(unitOfWork, proposals, replies);
    }
}
