package dk.raadslag.bot.access;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.StrangerTalk;
import dk.raadslag.bot.conversation.Welcoming;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.access.AccessRequests;
import dk.raadslag.domain.access.DecidingAccess;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyChanges;
import dk.raadslag.domain.network.Networks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the {@link StrangerTalk} and the secretariat's buttons for letting strangers in. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    StrangerTalk strangerTalk(
            Networks networks, AccessRequests requests, Contacts contacts, Outbox outbox, Saying saying) {
        AccessCard cards = new AccessCard(new GuessingMunicipalities(contacts), saying);
        return new AskingForAccess(networks, requests, new TellingSecretariat(contacts, cards, outbox), saying);
    }

    @Bean
    SecretariatButtons lettingIn(
            AccessRequests requests,
            DecidingAccess deciding,
            Contacts contacts,
            Outbox outbox,
            Welcoming welcoming,
            Saying saying) {
        return new LettingIn(
                requests,
                deciding,
                new TellingStrangers(contacts, outbox, welcoming, saying),
                new AccessCard(new GuessingMunicipalities(contacts), saying),
                saying);
    }

    @Bean
    DecidingAccess decidingAccess(
            AccessRequests requests,
            Contacts contacts,
            Accounts accounts,
            Addresses addresses,
            DutyChanges duty,
            Audit audit) {
        return new DecidingAccess(requests, contacts, accounts, addresses, duty, audit);
    }
}
