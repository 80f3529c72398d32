package dk.raadslag.bot.wiring;

import dk.raadslag.bot.operation.CountingWaves;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.Leftovers;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
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
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.reminder.PassingOnRequests;
import dk.raadslag.domain.reminder.PausedDueTasks;
import dk.raadslag.domain.reminder.PausingSending;
import dk.raadslag.domain.reminder.RecountingWaves;
import dk.raadslag.domain.reminder.ReminderHours;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.reminder.RunningDueTasks;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.RoundTimetable;
import dk.raadslag.domain.round.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done when its time has come. */
@Configuration(proxyBeanMethods = false)
class ReminderUseCases {

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
    GatheredReminders gatheredReminders(Rounds rounds, Reminding reminding, Drafts drafts) {
        return new GatheredReminders(
                rounds, reminding, round -> drafts.sent(round).isPresent());
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
            @Value("${raadslag.reminders.hours:08:00-16:00}") ReminderHours hours) {
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
                hours));
    }

    @Bean
    RecountingWaves recountingWaves(
            UnitOfWork unitOfWork,
            DueTasks tasks,
            Rounds rounds,
            Networks networks,
            PublicHolidays holidays,
            Audit audit) {
        return new RecountingWaves(unitOfWork, tasks, rounds, networks, holidays, audit);
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
    OfficeHours officeHours(
            PublicHolidays holidays, @Value("${raadslag.reminders.hours:08:00-16:00}") ReminderHours hours) {
        return new OfficeHours(holidays, hours);
    }

    @Bean
    BriefingSecretariats briefingSecretariats(
            UnitOfWork unitOfWork,
            Networks networks,
            Contacts contacts,
            ListingDueSteps due,
            Briefings briefings,
            Outbox outbox,
            OfficeHours office,
            List<BriefingOccasion> occasions) {
        return new BriefingSecretariats(new BriefingSecretariats.Means(
                unitOfWork, networks, contacts, due, briefings, outbox, office, occasions));
    }
}
