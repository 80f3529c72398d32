package dk.raadslag.bot.wiring;

import dk.raadslag.bot.operation.CountingWaves;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.Hold;
import dk.raadslag.domain.delivery.Leftovers;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.ComposingDrafts;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.draft.DraftWriter;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.JointWordings;
import dk.raadslag.domain.draft.MakingDrafts;
import dk.raadslag.domain.draft.WordingPositions;
import dk.raadslag.domain.health.JudgingHealth;
import dk.raadslag.domain.health.SignsOfLife;
import dk.raadslag.domain.health.SilentPeople;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DecidingProposals;
import dk.raadslag.domain.network.DutyChanges;
import dk.raadslag.domain.network.ErasingPeople;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.PersonalTraces;
import dk.raadslag.domain.network.PlanningAbsences;
import dk.raadslag.domain.network.Proposals;
import dk.raadslag.domain.nomination.ComposingGroups;
import dk.raadslag.domain.nomination.NominatingPeople;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.WorkingGroups;
import dk.raadslag.domain.proposal.DecidingItems;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposingItems;
import dk.raadslag.domain.reminder.Alarm;
import dk.raadslag.domain.reminder.BriefingOccasion;
import dk.raadslag.domain.reminder.BriefingSecretariats;
import dk.raadslag.domain.reminder.Briefings;
import dk.raadslag.domain.reminder.DrawingTimetables;
import dk.raadslag.domain.reminder.DueTasks;
import dk.raadslag.domain.reminder.FollowingPlans;
import dk.raadslag.domain.reminder.ForgettingLeftovers;
import dk.raadslag.domain.reminder.GatheredReminders;
import dk.raadslag.domain.reminder.ListingDueSteps;
import dk.raadslag.domain.reminder.Nudges;
import dk.raadslag.domain.reminder.Nudging;
import dk.raadslag.domain.reminder.PassingOnRequests;
import dk.raadslag.domain.reminder.PausedDueTasks;
import dk.raadslag.domain.reminder.PausingSending;
import dk.raadslag.domain.reminder.ReminderHours;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.reminder.RunningDueTasks;
import dk.raadslag.domain.reply.ConfirmingLevels;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.retention.Announcements;
import dk.raadslag.domain.retention.FindingOver;
import dk.raadslag.domain.retention.ForgettingOver;
import dk.raadslag.domain.retention.PastRecords;
import dk.raadslag.domain.round.CallingOffMeetings;
import dk.raadslag.domain.round.CallingOffRounds;
import dk.raadslag.domain.round.ClosingRounds;
import dk.raadslag.domain.round.CorrectingRounds;
import dk.raadslag.domain.round.DecidingExtensions;
import dk.raadslag.domain.round.Decisions;
import dk.raadslag.domain.round.HoldingBack;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.MovingDeadlines;
import dk.raadslag.domain.round.MovingMeetings;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.ReopeningRounds;
import dk.raadslag.domain.round.RoundTimetable;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.domain.round.TellingAsked;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the domain, each given the ports it works through. */
@Configuration(proxyBeanMethods = false)
class UseCases {

    @Bean
    PlanningRounds planningRounds(Contacts contacts, Rounds rounds, PublicHolidays holidays) {
        return new PlanningRounds(contacts, rounds, holidays);
    }

    @Bean
    RoundTimetable roundTimetable(
            Networks networks, Contacts contacts, PublicHolidays holidays, DueTasks tasks, Alarm alarm) {
        return new DrawingTimetables(networks, contacts, holidays, tasks, alarm);
    }

    @Bean
    PassingOnRequests passingOnRequests(
            Rounds rounds,
            Ledger ledger,
            Contributions contributions,
            Contacts contacts,
            Outbox outbox,
            RoundTimetable timetable,
            Audit audit) {
        return new PassingOnRequests(
                new PassingOnRequests.Means(rounds, ledger, contributions, contacts, outbox, timetable, audit));
    }

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
    ForgettingOver forgettingOver(
            Networks networks,
            Contacts contacts,
            Meetings meetings,
            Rounds rounds,
            Contributions contributions,
            PastRecords past,
            Announcements announcements,
            ErasingPeople erasing,
            Audit audit) {
        return new ForgettingOver(
                new FindingOver(networks, contacts, meetings, rounds, contributions, past),
                announcements,
                past,
                erasing,
                audit);
    }

    @Bean
    JudgingHealth judgingHealth(
            Contacts contacts,
            Confirmations confirmations,
            SignsOfLife signs,
            Rounds rounds,
            Ledger ledger,
            Contributions contributions) {
        return new JudgingHealth(contacts, confirmations, signs, new SilentPeople(rounds, ledger, contributions));
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

    @Bean
    OpeningRounds openingRounds(
            UnitOfWork unitOfWork, Rounds rounds, Ledger ledger, Outbox outbox, RoundTimetable timetable, Audit audit) {
        return new OpeningRounds(unitOfWork, rounds, ledger, outbox, timetable, audit);
    }

    @Bean
    TakingReplies takingReplies(
            UnitOfWork unitOfWork, Contributions contributions, LateReplies lateReplies, Audit audit) {
        return new TakingReplies(unitOfWork, contributions, lateReplies, audit);
    }

    @Bean
    ProposingItems proposingItems(UnitOfWork unitOfWork, ItemProposals proposals, TakingReplies replies) {
        return new ProposingItems(unitOfWork, proposals, replies);
    }

    @Bean
    NominatingPeople nominatingPeople(
            UnitOfWork unitOfWork, Nominations nominations, Contacts contacts, TakingReplies replies) {
        return new NominatingPeople(unitOfWork, nominations, contacts, replies);
    }

    @Bean
    ComposingGroups composingGroups(UnitOfWork unitOfWork, Nominations nominations, WorkingGroups groups, Audit audit) {
        return new ComposingGroups(unitOfWork, nominations, groups, audit);
    }

    @Bean
    DecidingItems decidingItems(UnitOfWork unitOfWork, ItemProposals proposals, Agendas agendas, Audit audit) {
        return new DecidingItems(unitOfWork, proposals, agendas, audit);
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
    TellingAsked tellingAsked(Ledger ledger, Outbox outbox) {
        return new TellingAsked(ledger, outbox);
    }

    @Bean
    MovingDeadlines movingDeadlines(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        return new MovingDeadlines(unitOfWork, rounds, timetable, telling, audit);
    }

    @Bean
    DecidingExtensions decidingExtensions(
            UnitOfWork unitOfWork, Decisions decisions, MovingDeadlines moving, Outbox outbox, Audit audit) {
        return new DecidingExtensions(unitOfWork, decisions, moving, outbox, audit);
    }

    @Bean
    CorrectingRounds correctingRounds(UnitOfWork unitOfWork, Rounds rounds, Ledger ledger, Outbox outbox, Audit audit) {
        return new CorrectingRounds(unitOfWork, rounds, ledger, outbox, audit);
    }

    @Bean
    ReopeningRounds reopeningRounds(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        return new ReopeningRounds(unitOfWork, rounds, timetable, telling, audit);
    }

    @Bean
    CallingOffRounds callingOffRounds(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        return new CallingOffRounds(unitOfWork, rounds, timetable, telling, audit);
    }

    @Bean
    MovingMeetings movingMeetings(
            UnitOfWork unitOfWork, Meetings meetings, Rounds rounds, TellingAsked telling, Audit audit) {
        return new MovingMeetings(unitOfWork, meetings, rounds, telling, audit);
    }

    @Bean
    CallingOffMeetings callingOffMeetings(
            UnitOfWork unitOfWork, Meetings meetings, Rounds rounds, CallingOffRounds callingOff, Audit audit) {
        return new CallingOffMeetings(unitOfWork, meetings, rounds, callingOff, audit);
    }

    @Bean
    TakingBack takingBack(UnitOfWork unitOfWork, Contributions contributions, Audit audit) {
        return new TakingBack(unitOfWork, contributions, audit);
    }

    @Bean
    ConfirmingLevels confirmingLevels(UnitOfWork unitOfWork, Contributions contributions, Audit audit) {
        return new ConfirmingLevels(unitOfWork, contributions, audit);
    }

    @Bean
    ClosingRounds closingRounds(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        return new ClosingRounds(unitOfWork, rounds, timetable, telling, audit);
    }

    @Bean
    Reminding reminding(
            Ledger ledger,
            Contributions contributions,
            Contacts contacts,
            Nudges nudges,
            Outbox outbox,
            @Value("${raadslag.reminders.per-week:3}") int perWeek) {
        return new Reminding(ledger, contributions, contacts, new Nudging(nudges, outbox, perWeek));
    }

    @Bean
    GatheredReminders gatheredReminders(Rounds rounds, Reminding reminding) {
        return new GatheredReminders(rounds, reminding);
    }

    @Bean
    Hold hold(Pauses pauses, Rounds rounds) {
        return new HoldingBack(pauses, rounds);
    }

    @Bean
    PausingSending pausingSending(
            UnitOfWork unitOfWork,
            Pauses pauses,
            Rounds rounds,
            DueTasks tasks,
            Alarm alarm,
            Outbox outbox,
            Deliveries deliveries,
            Reminding reminding,
            Audit audit) {
        return new PausingSending(new PausingSending.Means(
                unitOfWork, pauses, rounds, tasks, alarm, outbox, deliveries, reminding, audit));
    }

    @Bean
    RunningDueTasks runningDueTasks(
            UnitOfWork unitOfWork,
            DueTasks tasks,
            Alarm alarm,
            Rounds rounds,
            Networks networks,
            Contacts contacts,
            Reminding reminding,
            PassingOnRequests passingOn,
            Outbox outbox,
            Audit audit,
            PublicHolidays holidays,
            Pauses pauses,
            MeterRegistry registry,
            @Value("${raadslag.reminders.hours:08:00-16:00}") String hours) {
        return new RunningDueTasks(new RunningDueTasks.Means(
                unitOfWork,
                new CountingWaves(new PausedDueTasks(tasks, pauses, rounds), registry),
                alarm,
                rounds,
                networks,
                contacts,
                reminding,
                passingOn,
                outbox,
                audit,
                holidays,
                ReminderHours.parse(hours)));
    }

    @Bean
    ForgettingLeftovers forgettingLeftovers(UnitOfWork unitOfWork, Leftovers leftovers) {
        return new ForgettingLeftovers(unitOfWork, leftovers);
    }

    @Bean
    FollowingPlans followingPlans(
            Agendas agendas, Rounds rounds, Drafts drafts, Circulations circulations, PublicHolidays holidays) {
        return new FollowingPlans(agendas, rounds, drafts, circulations, holidays);
    }

    @Bean
    ListingDueSteps listingDueSteps(Meetings meetings, FollowingPlans following, PublicHolidays holidays) {
        return new ListingDueSteps(meetings, following, holidays);
    }

    @Bean
    BriefingSecretariats briefingSecretariats(
            UnitOfWork unitOfWork,
            Networks networks,
            Contacts contacts,
            ListingDueSteps due,
            Briefings briefings,
            Outbox outbox,
            PublicHolidays holidays,
            @Value("${raadslag.reminders.hours:08:00-16:00}") String hours,
            List<BriefingOccasion> occasions) {
        return new BriefingSecretariats(new BriefingSecretariats.Means(
                unitOfWork,
                networks,
                contacts,
                due,
                briefings,
                outbox,
                holidays,
                ReminderHours.parse(hours),
                occasions));
    }

    @Bean
    ComposingDrafts composingDrafts(
            Contributions contributions,
            Meetings meetings,
            Contacts contacts,
            Ledger ledger,
            JointWordings wordings,
            DissentChoices choices,
            ReplyFiles files) {
        return new ComposingDrafts(contributions, meetings, contacts, ledger, wordings, choices, files);
    }

    @Bean
    WordingPositions wordingPositions(UnitOfWork unitOfWork, JointWordings wordings, Audit audit) {
        return new WordingPositions(unitOfWork, wordings, audit);
    }

    @Bean
    MakingDrafts makingDrafts(
            UnitOfWork unitOfWork, ComposingDrafts composing, DraftWriter writer, Drafts drafts, Audit audit) {
        return new MakingDrafts(unitOfWork, composing, writer, drafts, audit);
    }
}
