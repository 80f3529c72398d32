package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.LinkSecrets;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.PublicAddress;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.NoticeRendering;
import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.meeting.ChoosingMatters;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.bot.reply.ConsentResults;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.ComposingDrafts;
import dk.raadslag.domain.draft.ComposingPremeetings;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.InformingReaders;
import dk.raadslag.domain.draft.JointWordings;
import dk.raadslag.domain.draft.MakingDrafts;
import dk.raadslag.domain.draft.PagePrinter;
import dk.raadslag.domain.draft.PremeetingWriter;
import dk.raadslag.domain.draft.WordingPositions;
import dk.raadslag.domain.meeting.CalendarWriter;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.FollowingPlans;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Decisions;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Rounds;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The command about drafts and the links to their files. */
@Configuration(proxyBeanMethods = false)
public class DraftConfiguration {

    @Bean
    LatePrints latePrints(PagePrinter printer) {
        return new LatePrints(printer);
    }

    @Bean
    DraftDoor draftDoor(Environment environment, LatePrints prints) {
        return new DraftDoor(new LinkSecrets(new SecureRandom()), new PublicAddress(environment), prints);
    }

    @Bean
    DraftDownloads draftDownloads(DraftDoor door, Clock clock) {
        return new DraftDownloads(door, clock);
    }

    @Bean
    DraftRounds draftRounds(ChoosingRounds choosing, Rounds rounds, Circulations circulations) {
        return new DraftRounds(choosing, rounds, circulations);
    }

    @Bean
    CirculatingDrafts.Shelf draftShelf(
            UnitOfWork unitOfWork, Rounds rounds, Drafts drafts, Circulations circulations, Audit audit) {
        return new CirculatingDrafts.Shelf(unitOfWork, rounds, drafts, circulations, audit);
    }

    @Bean
    SendingDrafts sendingDrafts(
            CirculatingDrafts circulating,
            Meetings meetings,
            PublicHolidays holidays,
            Addresses addresses,
            Contributions contributions,
            ShowingDissent dissent,
            AskingApprovers.Means approval,
            ObjectProvider<SecondChannel> mail,
            Wording wording) {
        return new SendingDrafts(
                circulating,
                new ConsentDeadlines(meetings, holidays),
                new DescribingCirculations(addresses, contributions, dissent, mail.getIfAvailable() != null),
                new AskingApprovers(approval, new ApprovalCard(wording)));
    }

    @Bean
    CirculatingDrafts circulatingDrafts(
            CirculatingDrafts.Shelf shelf,
            PlanningRounds planning,
            OpeningRounds opening,
            ShowingDissent dissent,
            Saying saying) {
        return new CirculatingDrafts(shelf, planning, opening, dissent, saying);
    }

    @Bean
    ShowingDissent showingDissent(
            Contributions contributions, Contacts contacts, DissentChoices choices, Outbox outbox, Wording wording) {
        return new ShowingDissent(
                new QuotingDissent(contributions, choices), contacts, outbox, new DissentCard(wording));
    }

    @Bean
    ContactButtons dissenters(
            Rounds rounds,
            Contributions contributions,
            Contacts contacts,
            DissentChoices choices,
            Audit audit,
            Wording wording) {
        return new Dissenters(
                new Dissenters.Means(rounds, new QuotingDissent(contributions, choices), contacts, choices, audit),
                new DissentCard(wording),
                wording);
    }

    @Bean
    DescribingAgreement describingAgreement(Circulations circulations, Rounds rounds, ConsentResults results) {
        return new DescribingAgreement(circulations, rounds, results);
    }

    @Bean
    DescribingDrafts describingDrafts(
            MakingDrafts making,
            Drafts drafts,
            Circulations circulations,
            DescribingAgreement agreement,
            DraftLinks links) {
        return new DescribingDrafts(making, drafts, circulations, agreement, links);
    }

    @Bean
    SecretariatCommand draftCommand(
            DraftRounds choosing,
            DescribingDrafts describing,
            SendingDrafts sending,
            Previewing previewing,
            Saying saying) {
        return new DraftCommand(choosing, describing, sending, previewing, saying);
    }

    @Bean
    SecretariatCommand sentCommand(
            DraftRounds choosing,
            CirculatingDrafts.Shelf shelf,
            MakingDrafts making,
            DescribingAgreement agreement,
            OfferingPapers papers,
            Previewing previewing,
            Saying saying) {
        return new SentCommand(choosing, new MarkingSent(shelf, making, agreement), papers, previewing, saying);
    }

    @Bean
    OfferingPapers offeringPapers(
            Drafts drafts,
            Contacts contacts,
            InformingReaders informing,
            Addresses addresses,
            ObjectProvider<SecondChannel> mail,
            Previewing previewing,
            Saying saying) {
        DescribingReaders describing = new DescribingReaders(addresses, mail.getIfAvailable() != null);
        return new OfferingPapers(drafts, contacts, informing, describing, previewing, saying);
    }

    @Bean
    InformingReaders informingReaders(UnitOfWork unitOfWork, Outbox outbox, Deliveries deliveries, Audit audit) {
        return new InformingReaders(unitOfWork, outbox, deliveries, audit);
    }

    @Bean
    NoticeRendering orientationRendering(Rounds rounds, Networks networks, Drafts drafts, Wording wording) {
        return new OrientationRendering(rounds, networks, drafts, wording);
    }

    @Bean
    AskingApprovers.Means approvalMeans(
            UnitOfWork unitOfWork, Contacts contacts, Decisions decisions, Outbox outbox, Audit audit) {
        return new AskingApprovers.Means(unitOfWork, contacts, decisions, outbox, audit);
    }

    @Bean
    ApprovalPresses approvalPresses(
            Rounds rounds,
            AskingApprovers.Means means,
            CirculatingDrafts circulating,
            DraftPapers papers,
            Wording wording) {
        return new ApprovalPresses(rounds, means, circulating, papers, wording);
    }

    @Bean
    DraftPapers draftPapers(
            Circulations circulations,
            Ledger ledger,
            Drafts drafts,
            InformingReaders informing,
            DraftLinks links,
            Wording wording) {
        return new DraftPapers(circulations, ledger, drafts, informing, links, wording);
    }

    @Bean
    DescribingPositions describingPositions(ComposingDrafts composing, WordingPositions wording, Contacts contacts) {
        return new DescribingPositions(composing, wording, contacts);
    }

    @Bean
    SecretariatCommand positionCommand(
            DraftRounds choosing, WordingPositions wording, DescribingPositions describing, Saying saying) {
        return new PositionCommand(choosing, wording, describing, saying);
    }

    @Bean
    ComposingPremeetings composingPremeetings(
            Contributions contributions, Meetings meetings, JointWordings wordings, Circulations circulations) {
        return new ComposingPremeetings(contributions, meetings, wordings, circulations);
    }

    @Bean
    SecretariatCommand premeetingCommand(
            ChoosingMatters choosing,
            ComposingPremeetings composing,
            PremeetingWriter writer,
            PremeetingCalendar calendar,
            DraftLinks links,
            Saying saying) {
        return new PremeetingCommand(choosing, composing, writer, calendar, links, saying);
    }

    @Bean
    PremeetingCalendar premeetingCalendar(
            Meetings meetings, FollowingPlans following, Calendars calendars, CalendarWriter writer, Wording wording) {
        return new PremeetingCalendar(meetings, following, calendars, writer, wording);
    }
}
