package dk.raadslag.bot.wiring;

import dk.raadslag.bot.access.AccessConfiguration;
import dk.raadslag.bot.agenda.AgendaConfiguration;
import dk.raadslag.bot.backup.BackupConfiguration;
import dk.raadslag.bot.calendar.CalendarConfiguration;
import dk.raadslag.bot.casework.CaseworkConfiguration;
import dk.raadslag.bot.command.CommandConfiguration;
import dk.raadslag.bot.conversation.ConversationConfiguration;
import dk.raadslag.bot.delivery.DeliveryConfiguration;
import dk.raadslag.bot.delivery.NoticeConfiguration;
import dk.raadslag.bot.draft.DraftConfiguration;
import dk.raadslag.bot.journal.JournalConfiguration;
import dk.raadslag.bot.layout.LayoutConfiguration;
import dk.raadslag.bot.log.LogConfiguration;
import dk.raadslag.bot.mail.MailConfiguration;
import dk.raadslag.bot.mailbox.MailboxConfiguration;
import dk.raadslag.bot.meeting.MeetingConfiguration;
import dk.raadslag.bot.network.AbsenceConfiguration;
import dk.raadslag.bot.network.ConfirmationConfiguration;
import dk.raadslag.bot.network.HealthConfiguration;
import dk.raadslag.bot.network.NetworkConfiguration;
import dk.raadslag.bot.network.RetentionConfiguration;
import dk.raadslag.bot.nomination.NominationConfiguration;
import dk.raadslag.bot.operation.OperationConfiguration;
import dk.raadslag.bot.pause.PauseConfiguration;
import dk.raadslag.bot.proposal.ProposalConfiguration;
import dk.raadslag.bot.reminder.ReminderCommandConfiguration;
import dk.raadslag.bot.reply.ReplyConfiguration;
import dk.raadslag.bot.round.ChangingRoundsConfiguration;
import dk.raadslag.bot.round.LateRepliesConfiguration;
import dk.raadslag.bot.round.RoundConfiguration;
import dk.raadslag.bot.teams.TeamsConfiguration;
import dk.raadslag.scheduler.SchedulerConfiguration;
import dk.raadslag.store.StoreConfiguration;
import dk.raadslag.templates.TemplatesConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Imports the configuration of every module and every feature; nothing is found by scanning. */
@Configuration(proxyBeanMethods = false)
@Import({
    StoreConfiguration.class,
    TemplatesConfiguration.class,
    SchedulerConfiguration.class,
    TeamsConfiguration.class,
    ConversationConfiguration.class,
    AccessConfiguration.class,
    AbsenceConfiguration.class,
    ConfirmationConfiguration.class,
    HealthConfiguration.class,
    NetworkConfiguration.class,
    RetentionConfiguration.class,
    CalendarConfiguration.class,
    MeetingConfiguration.class,
    LogConfiguration.class,
    PauseConfiguration.class,
    AgendaConfiguration.class,
    ReplyConfiguration.class,
    ProposalConfiguration.class,
    NominationConfiguration.class,
    CaseworkConfiguration.class,
    RoundConfiguration.class,
    ChangingRoundsConfiguration.class,
    LateRepliesConfiguration.class,
    ReminderCommandConfiguration.class,
    DraftConfiguration.class,
    JournalConfiguration.class,
    LayoutConfiguration.class,
    CommandConfiguration.class,
    DeliveryConfiguration.class,
    NoticeConfiguration.class,
    OperationConfiguration.class,
    BackupConfiguration.class,
    MailConfiguration.class,
    MailboxConfiguration.class,
    UseCases.class,
    Surroundings.class,
    HealthPaths.class
})
public class Wiring {}
