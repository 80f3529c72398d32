package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DecidingProposals;
import dk.raadslag.domain.network.ErasingPeople;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.PersonalTraces;
import dk.raadslag.domain.network.Proposals;
import dk.raadslag.domain.reminder.PassingOnRequests;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Rounds;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The commands about the network, and what contact persons say about themselves. */
@Configuration(proxyBeanMethods = false)
public class NetworkConfiguration {

    @Bean
    Proposing proposing(Proposals proposals, Contacts contacts, Notices notices, Saying saying) {
        return new Proposing(proposals, new DescribingProposals(contacts), notices, saying);
    }

    @Bean
    ShowingCoverage showingCoverage(Contacts contacts, DraftLinks links, Saying saying) {
        return new ShowingCoverage(contacts, links, saying);
    }

    @Bean
    SecretariatCommand networkCommand(
            Contacts contacts,
            Addresses addresses,
            Confirmations confirmations,
            ShowingCoverage coverage,
            DescribingHealth health,
            Saying saying) {
        LookingUpContacts lookingUp = new LookingUpContacts(contacts, addresses, confirmations);
        return new NetworkCommand(
                lookingUp, new FindingHoles(contacts, confirmations, lookingUp), coverage, health, saying);
    }

    @Bean
    Foreseeing foreseeing(Contacts contacts, Addresses addresses, PassingOnRequests passingOn) {
        return new Foreseeing(contacts, addresses, passingOn);
    }

    @Bean
    PersonFile personFile(PersonalTraces traces, DraftLinks links) {
        return new PersonFile(traces, links);
    }

    @Bean
    SecretariatCommand contactsCommand(
            Contacts contacts,
            KeepingContacts keeping,
            Foreseeing foreseeing,
            EnteringAbsence absence,
            AskingConfirmations confirmation,
            ErasingPeople erasing,
            PersonFile personFile,
            DraftLinks links,
            Previewing previewing,
            Saying saying) {
        FindingContact finding = new FindingContact(contacts);
        List<ContactDeed> deeds = List.of(
                new AddingContact(contacts, keeping, foreseeing),
                new CorrectingContact(finding, contacts, keeping, foreseeing),
                new EndingContact(finding, keeping, foreseeing),
                absence,
                confirmation,
                new ErasingContact(contacts, erasing, foreseeing, saying),
                new ImportingContacts(contacts, keeping, saying));
        List<ContactEnquiry> enquiries =
                List.of(new FetchingDetails(contacts, personFile), new ExportingContacts(contacts, links));
        return new ContactsCommand(deeds, enquiries, previewing, saying);
    }

    @Bean
    SecretariatButtons proposalButtons(
            Proposals proposals,
            DecidingProposals deciding,
            Contacts contacts,
            Addresses addresses,
            Notices notices,
            Saying saying) {
        return new ProposalButtons(
                proposals, deciding, new DescribingProposals(contacts), contacts, addresses, notices, saying);
    }

    @Bean
    SecretariatCommand awayCommand(@Qualifier("absenceTalk") ContactCommand absenceTalk, Saying saying) {
        return new AwayCommand(absenceTalk, saying);
    }

    @Bean
    ContactCommand ownDetailsTalk(
            Contacts contacts,
            Confirmations confirmations,
            Rounds rounds,
            Ledger ledger,
            Contributions contributions,
            KeptWords words,
            Addresses addresses,
            Audit audit,
            PersonFile personFile,
            Saying saying) {
        OwnDetails.Kept kept = new OwnDetails.Kept(rounds, ledger, contributions, words, addresses, audit);
        return new OwnDetailsTalk(new OwnDetails(contacts, confirmations, kept), personFile, saying);
    }
}
