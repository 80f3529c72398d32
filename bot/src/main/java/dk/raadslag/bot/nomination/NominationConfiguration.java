package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.mail.ReplyCodes;
import dk.raadslag.bot.reply.Gathering;
import dk.raadslag.bot.reply.Parts;
import dk.raadslag.bot.reply.RequestRefresh;
import dk.raadslag.bot.round.PreparedRounds;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.nomination.ComposingGroups;
import dk.raadslag.domain.nomination.NominatingPeople;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.WorkingGroups;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rounds that ask for names, the groups that come of them, and the terms their members sit for. */
@Configuration(proxyBeanMethods = false)
public class NominationConfiguration {

    @Bean
    Calls calls(Nominations nominations, Contacts contacts) {
        return new Calls(nominations, contacts);
    }

    @Bean
    NamesCard namesCard(Nominations nominations, Calls calls, Wording wording) {
        return new NamesCard(nominations, calls, wording);
    }

    @Bean
    TakingNames takingNames(
            NominatingPeople nominating,
            Contacts contacts,
            Addresses addresses,
            Calls calls,
            Notices notices,
            WritingToNominees letters,
            Wording wording) {
        return new TakingNames(nominating, new AskingNominees(contacts, addresses, calls, notices, letters, wording));
    }

    @Bean
    WritingToNominees writingToNominees(
            ObjectProvider<SecondChannel> second, ReplyCodes codes, Outbox outbox, Audit audit, Wording wording) {
        return new WritingToNominees(
                () -> second.getIfAvailable(() -> SecondChannel.NONE), codes, outbox, audit, wording);
    }

    @Bean
    NotingConsents notingConsents(Nominations nominations, Calls calls, Notices notices, Audit audit) {
        return new NotingConsents(nominations, calls, notices, audit);
    }

    @Bean
    MailedConsents mailedConsents(
            Nominations nominations,
            Contacts contacts,
            Networks networks,
            Calls calls,
            NotingConsents noting,
            Wording wording) {
        return new MailedConsents(nominations, contacts, networks, calls, noting, wording);
    }

    @Bean
    DescribingNominees describingNominees(WorkingGroups groups, Calls calls) {
        return new DescribingNominees(groups, calls);
    }

    @Bean
    CompositionCard compositionCard(DescribingNominees describing, Wording wording) {
        return new CompositionCard(describing, wording);
    }

    @Bean
    ShowingCompositions showingCompositions(
            Nominations nominations,
            Contributions contributions,
            Calls calls,
            DescribingNominees describing,
            CompositionCard card,
            Wording wording) {
        return new ShowingCompositions(nominations, contributions, calls, describing, card, wording);
    }

    @Bean
    Gathering gatheringNames(
            NamesCard card,
            TakingNames taking,
            Nominations nominations,
            ShowingCompositions showing,
            Calls calls,
            Wording wording) {
        return new GatheringNames(card, taking, nominations, showing, calls, wording);
    }

    @Bean
    ContactButtons namePresses(
            Parts parts, TakingNames taking, NamesCard card, Calls calls, RequestRefresh refresh, Wording wording) {
        return new NamePresses(parts, taking, card, calls, refresh, wording);
    }

    @Bean
    ConsentPresses nomineeConsentPresses(
            Nominations nominations,
            Rounds rounds,
            Calls calls,
            Networks networks,
            NotingConsents noting,
            Wording wording) {
        return new ConsentPresses(nominations, rounds, calls, networks, noting, wording);
    }

    @Bean
    SecretariatButtons choosingNominees(
            Nominations nominations,
            Rounds rounds,
            Calls calls,
            CompositionCard card,
            ComposingGroups composing,
            Notices notices,
            WritingToNominees letters,
            Addresses addresses,
            Wording wording) {
        TellingResults results = new TellingResults(composing, calls, notices, letters, addresses);
        return new ChoosingNominees(nominations, rounds, calls, card, results, wording);
    }

    @Bean
    ListingGroups listingGroups(
            Nominations nominations, WorkingGroups groups, Rounds rounds, Contributions contributions, Calls calls) {
        return new ListingGroups(nominations, groups, rounds, contributions, calls);
    }

    @Bean
    SecretariatCommand nominationCommand(
            PreparedRounds prepared,
            Nominations nominations,
            Rounds rounds,
            ListingGroups listing,
            ShowingCompositions showing,
            Previewing previewing,
            Saying saying) {
        return new NominationCommand(
                new OpeningCalls(prepared, nominations, saying),
                new FindingCalls(nominations, rounds),
                listing,
                showing,
                previewing,
                saying);
    }

    @Bean
    DueWork remindingOfTerms(
            Networks networks,
            WorkingGroups groups,
            OfficeHours office,
            Calls calls,
            UnitOfWork unitOfWork,
            Notices notices) {
        return new RemindingOfTerms(networks, groups, office, calls, new RemindingOfTerms.Told(unitOfWork, notices));
    }
}
