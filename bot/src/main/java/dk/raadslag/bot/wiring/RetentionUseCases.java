package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.ErasingPeople;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.retention.Announcements;
import dk.raadslag.domain.retention.FindingOver;
import dk.raadslag.domain.retention.ForgettingOver;
import dk.raadslag.domain.retention.PastRecords;
import dk.raadslag.domain.round.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgetting what is over. */
@Configuration(proxyBeanMethods = false)
class RetentionUseCases {

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
}
