package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.bot.meeting.BriefingPart;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.health.Doubts;
import dk.raadslag.domain.health.JudgingHealth;
import dk.raadslag.domain.health.RaisingDoubts;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DecidingProposals;
import dk.raadslag.domain.network.ErasingPeople;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.PersonalTraces;
import dk.raadslag.domain.network.PlanningAbsences;
import dk.raadslag.domain.network.Proposals;
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.reminder.PassingOnRequests;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.retention.ForgettingOver;
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
    TellingDeputies tellingDeputies(Addresses addresses, Notices notices, Saying saying) {
        return new TellingDeputies(addresses, notices, saying);
    }

    @Bean
    CoveringSecretariat coveringSecretariat(
            Contacts contacts, TellingDeputies telling, Notices notices, Saying saying) {
        return new CoveringSecretariat(contacts, telling, notices, saying);
    }

    @Bean
    Proposing proposing(Proposals proposals, Contacts contacts, Notices notices, Saying saying) {
        return new Proposing(proposals, new DescribingProposals(contacts), notices, saying);
    }

    @Bean
    ShowingCoverage showingCoverage(Contacts contacts, DraftLinks links, Saying saying) {
        return new ShowingCoverage(contacts, links, saying);
    }

    @Bean
    DescribingHealth describingHealth(
            JudgingHealth judging, Doubts doubts, Contacts contacts, Confirmations confirmations) {
        return new DescribingHealth(judging, doubts, contacts, new ConfirmationProgress(contacts, confirmations));
    }

    @Bean
    BriefingPart weeklyHealth(DescribingHealth describing, PublicHolidays holidays) {
        return new WeeklyHealth(describing, holidays);
    }

    @Bean
    AskingColleagues askingColleagues(
            Networks networks,
            JudgingHealth judging,
            Doubts doubts,
            Proposals proposals,
            UnitOfWork unitOfWork,
            Notices notices,
            Audit audit,
            OfficeHours office,
            Saying saying) {
        return new AskingColleagues(
                networks,
                new RaisingDoubts(judging, doubts, proposals),
                new DoubtCard(saying),
                new AskingColleagues.Means(unitOfWork, notices, audit, office));
    }

    @Bean
    ContactButtons doubtTalk(Doubts doubts, Contacts contacts, Proposing proposing, Saying saying) {
        return new DoubtTalk(doubts, contacts, proposing, saying);
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
    EnteringAbsence enteringAbsence(
            PlanningAbsences planning,
            KeepingContacts keeping,
            Contacts contacts,
            Foreseeing foreseeing,
            TellingDeputies telling,
            CoveringSecretariat secretariat) {
        return new EnteringAbsence(
                new FindingContact(contacts), planning, keeping, contacts, foreseeing, telling, secretariat);
    }

    @Bean
    AskingConfirmations askingConfirmations(
            Contacts contacts,
            Addresses addresses,
            Confirmations confirmations,
            Notices notices,
            Audit audit,
            Saying saying) {
        return new AskingConfirmations(
                contacts, addresses, confirmations, new ConfirmationCards(saying), notices, audit);
    }

    @Bean
    BeginningConfirmations beginningConfirmations(
            Networks networks,
            Confirmations confirmations,
            AskingConfirmations asking,
            UnitOfWork unitOfWork,
            Notices notices,
            OfficeHours office,
            Saying saying) {
        return new BeginningConfirmations(
                networks, confirmations, asking, new BeginningConfirmations.Means(unitOfWork, notices, saying, office));
    }

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
    ContactCommand absenceTalk(
            Contacts contacts,
            PlanningAbsences planning,
            KeepingContacts keeping,
            Proposing proposing,
            TellingDeputies telling,
            CoveringSecretariat secretariat,
            Saying saying) {
        TakingAbsences taking = new TakingAbsences(contacts, planning, keeping, proposing, telling, secretariat);
        return new AbsenceTalk(taking, contacts, saying);
    }

    @Bean
    SecretariatCommand awayCommand(@Qualifier("absenceTalk") ContactCommand absenceTalk, Saying saying) {
        return new AwayCommand(absenceTalk, saying);
    }

    @Bean
    ContactCommand confirmingTalk(
            Confirmations confirmations, Proposing proposing, Audit audit, Contacts contacts, Saying saying) {
        Leaving leaving = new Leaving(confirmations, proposing, new Successors(contacts), audit);
        return new ConfirmingTalk(leaving, new ConfirmationCards(saying), contacts, saying);
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
