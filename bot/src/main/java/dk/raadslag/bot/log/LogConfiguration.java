package dk.raadslag.bot.log;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.round.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command that tells what happened. */
@Configuration(proxyBeanMethods = false)
public class LogConfiguration {
    @Bean
    ChoosingSubjects choosingSubjects(
            Meetings meetings, Rounds rounds, ChoosingMeetings choosingMeetings, ChoosingRounds choosingRounds) {
        return new ChoosingSubjects(meetings, rounds, choosingMeetings, choosingRounds);
    }

    @Bean
    TellingDeeds tellingDeeds(Audit audit, Contacts contacts) {
        return new TellingDeeds(audit, contacts);
    }

    @Bean
    SecretariatCommand logCommand(
            ChoosingSubjects choosing, TellingDeeds deeds, Deliveries deliveries, Contacts contacts, Saying saying) {
        return new LogCommand(choosing, deeds, new TellingDeliveries(deliveries, contacts), saying);
    }
}
