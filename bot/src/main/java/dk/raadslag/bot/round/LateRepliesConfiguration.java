package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.NoticeRendering;
import dk.raadslag.bot.reply.MeetingsAhead;
import dk.raadslag.bot.reply.ShownRequests;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the secretariat hears of late answers and decides about them. */
@Configuration(proxyBeanMethods = false)
public class LateRepliesConfiguration {

    @Bean
    DecidingLate decidingLate(LateReplies late, Ledger ledger, Outbox outbox, Contacts contacts) {
        return new DecidingLate(late, new RefreshingCards(ledger, outbox), contacts);
    }

    @Bean
    FindingLate findingLate(Rounds rounds, Standings standings, LateReplies late) {
        return new FindingLate(rounds, standings, late);
    }

    @Bean
    SecretariatCommand admitCommand(FindingLate finding, DecidingLate deciding, Saying saying) {
        return new LateCommand(LateCommand.Kind.ADMIT, finding, deciding, saying);
    }

    @Bean
    SecretariatCommand leaveCommand(FindingLate finding, DecidingLate deciding, Saying saying) {
        return new LateCommand(LateCommand.Kind.LEAVE, finding, deciding, saying);
    }

    @Bean
    SecretariatButtons lateButtons(ServedRounds rounds, DecidingLate deciding, Saying saying) {
        return new LateButtons(rounds, deciding, saying);
    }

    @Bean
    LateNews lateNews(
            Standings standings,
            LateReplies late,
            Networks networks,
            ServedRounds rounds,
            DecidingLate deciding,
            Saying saying) {
        return new LateNews(standings, late, networks, new LateButtons(rounds, deciding, saying), saying);
    }

    @Bean
    NoticeRendering newsRendering(
            Rounds rounds,
            Ledger ledger,
            ShownRequests requests,
            MeetingsAhead meetings,
            LateNews late,
            Contributions contributions,
            Saying saying,
            Wording wording) {
        return new NewsRendering(
                rounds, ledger, requests, meetings, late, new CorrectedNews(contributions, saying), wording);
    }
}
