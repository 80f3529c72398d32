package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.access.GuessingMunicipalities;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.mail.MailAnswers;
import dk.raadslag.bot.mail.MailTokens;
import dk.raadslag.bot.mail.ReplyCodes;
import dk.raadslag.bot.nomination.MailedConsents;
import dk.raadslag.bot.reply.MailedReplies;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.conversation.Inbox;
import dk.raadslag.domain.delivery.MailReturns;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reply.WaitingMails;
import dk.raadslag.domain.round.Decisions;
import dk.raadslag.domain.round.Rounds;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail that comes in: as a file always, out of a mailbox where one is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
public class MailboxConfiguration {

    @Bean
    TakingMail takingMail(
            UnitOfWork unitOfWork,
            Inbox inbox,
            MailSenders senders,
            MailedReplies replies,
            ReplyCodes codes,
            Correspondence correspondence,
            AskingSecretariat asking,
            MailAnswers answers,
            MailedConsents consents) {
        return new TakingMail(unitOfWork, inbox, senders, replies, codes, correspondence, asking, answers, consents);
    }

    @Bean
    MailSenders mailSenders(Contacts contacts, Networks networks) {
        return new MailSenders(contacts, networks);
    }

    @Bean
    Correspondence correspondence(MailReturns sent, Rounds rounds, Audit audit) {
        return new Correspondence(sent, rounds, audit);
    }

    @Bean
    WaitingMailCards waitingMailCards(MailedReplies replies, Contacts contacts, Saying saying) {
        return new WaitingMailCards(replies, new GuessingMunicipalities(contacts), saying);
    }

    @Bean
    AskingSecretariat askingSecretariat(
            WaitingMails waiting,
            WaitingMailCards cards,
            Networks networks,
            Notices notices,
            Audit audit,
            Saying saying) {
        return new AskingSecretariat(waiting, cards, networks, notices, audit, saying);
    }

    @Bean
    SecretariatButtons waitingMailButtons(
            WaitingMails waiting,
            Decisions decisions,
            Rounds rounds,
            MailSenders senders,
            MailedReplies replies,
            MailAnswers answers,
            WaitingMailCards cards,
            Contacts contacts,
            Audit audit,
            Saying saying) {
        HandingOver handing = new HandingOver(rounds, senders, replies, answers, cards, saying);
        return new WaitingMailButtons(waiting, decisions, handing, contacts, audit, saying);
    }

    @Bean
    SecretariatCommand mailCommand(TakingMail taking, Saying saying) {
        return new MailCommand(taking, saying);
    }

    @Bean
    @ConditionalOnProperty("raadslag.mail.inbox.host")
    WatchingMailbox watchingMailbox(
            MailboxSettings settings,
            TakingMail taking,
            ObjectProvider<MailTokens> tokens,
            Clock clock,
            Networks networks,
            Notices notices) {
        Mailbox mailbox = new Mailbox(settings, tokens.getIfAvailable());
        return new WatchingMailbox(mailbox, taking, settings.rhythm(), clock, networks, notices);
    }
}
