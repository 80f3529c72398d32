package dk.raadslag.bot.proposal;

import dk.raadslag.bot.agenda.OfferingCorrections;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.bot.reply.Gathering;
import dk.raadslag.bot.reply.Parts;
import dk.raadslag.bot.reply.RequestRefresh;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.proposal.DecidingItems;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposingItems;
import dk.raadslag.domain.proposal.WithdrawingItems;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rounds that ask for items, and what becomes of them. */
@Configuration(proxyBeanMethods = false)
public class ProposalConfiguration {

    @Bean
    ItemsCard itemsCard(ItemProposals proposals, Contacts contacts, Wording wording) {
        return new ItemsCard(proposals, contacts, wording);
    }

    @Bean
    TakingItems takingItems(ProposingItems proposing, ItemProposals proposals) {
        return new TakingItems(proposing, proposals);
    }

    @Bean
    DoubtfulItems doubtfulItems(KeptWords kept, TakingItems taking, Wording wording) {
        return new DoubtfulItems(kept, taking, wording);
    }

    @Bean
    DecidingCard decidingCard(Contacts contacts, Wording wording) {
        return new DecidingCard(contacts, wording);
    }

    @Bean
    ListingItems listingItems(
            ItemProposals proposals,
            Contributions contributions,
            DecidingCard card,
            DraftLinks links,
            Wording wording) {
        return new ListingItems(proposals, contributions, card, new ItemSheet(card, wording), links, wording);
    }

    @Bean
    Gathering gatheringItems(
            ItemsCard card,
            TakingItems taking,
            ItemProposals proposals,
            ListingItems listing,
            DoubtfulItems doubtful,
            Wording wording) {
        return new GatheringItems(card, taking, proposals, listing, doubtful, wording);
    }

    @Bean
    ContactButtons itemPresses(
            Parts parts,
            TakingItems taking,
            DoubtfulItems doubtful,
            ItemsCard card,
            RequestRefresh refresh,
            Wording wording) {
        return new ItemPresses(parts, taking, doubtful, card, refresh, wording);
    }

    @Bean
    SecretariatButtons itemDecisions(
            ItemProposals proposals,
            Rounds rounds,
            DecidingItems deciding,
            DecidingCard card,
            Contacts contacts,
            Notices notices,
            Meetings meetings,
            OfferingCorrections corrections,
            Wording wording) {
        TellingProposers telling = new TellingProposers(contacts, notices);
        ItemDecisions.Offer offer = new ItemDecisions.Offer(meetings, corrections);
        return new ItemDecisions(proposals, rounds, deciding, card, telling, offer, wording);
    }

    @Bean
    ContactCommand ownItemsTalk(
            Rounds rounds, Parts parts, ItemProposals proposals, WithdrawingItems withdrawing, Saying saying) {
        return new OwnItemsTalk(rounds, parts, proposals, withdrawing, saying);
    }

    @Bean
    SecretariatCommand proposalsCommand(ChoosingRounds choosing, ListingItems listing, Saying saying) {
        return new ProposalsCommand(choosing, listing, saying);
    }
}
