package dk.raadslag.bot.reminder;

import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.reminder.Reminding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command that reminds. */
@Configuration(proxyBeanMethods = false)
public class ReminderCommandConfiguration {

    @Bean
    ManualReminders manualReminders(UnitOfWork unitOfWork, Reminding reminding, Audit audit) {
        return new ManualReminders(unitOfWork, reminding, audit);
    }

    @Bean
    DescribingMissing describingMissing(Contacts contacts, Addresses addresses, ObjectProvider<SecondChannel> mail) {
        return new DescribingMissing(contacts, addresses, mail.getIfAvailable() != null);
    }

    @Bean
    SecretariatCommand remindCommand(
            ChoosingRounds choosing,
            ManualReminders reminders,
            DescribingMissing describing,
            Previewing previewing,
            Saying saying) {
        return new RemindCommand(choosing, reminders, describing, previewing, saying);
    }
}
