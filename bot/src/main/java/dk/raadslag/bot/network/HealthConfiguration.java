package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.meeting.BriefingPart;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.health.Doubts;
import dk.raadslag.domain.health.JudgingHealth;
import dk.raadslag.domain.health.RaisingDoubts;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Proposals;
import dk.raadslag.domain.reminder.OfficeHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is perhaps no longer the right one, and how it is found out. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

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
}
