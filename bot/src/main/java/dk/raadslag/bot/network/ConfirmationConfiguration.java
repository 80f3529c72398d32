package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.OfficeHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How people are asked whether they still are what they were. */
@Configuration(proxyBeanMethods = false)
public class ConfirmationConfiguration {

    @Bean
    AskingConfirmations askingConfirmations(
            Contacts contacts,
            Addresses addresses,
            Confirmations confirmations,
            Notices notices,
            Audit audit,
            Saying saying) {
        return new AskingConfirmations(
                contacts, addresses, confirmations, new ConfirmationCards(saying), notices, audit);
    }

    @Bean
    BeginningConfirmations beginningConfirmations(
            Networks networks,
            Confirmations confirmations,
            AskingConfirmations asking,
            UnitOfWork unitOfWork,
            Notices notices,
            OfficeHours office,
            Saying saying) {
        return new BeginningConfirmations(
                networks, confirmations, asking, new BeginningConfirmations.Means(unitOfWork, notices, saying, office));
    }

    @Bean
    ContactCommand ownAreasTalk(Contacts contacts, Proposing proposing, Saying saying) {
        return new OwnAreasTalk(new ProposingAreas(contacts, proposing), saying);
    }

    @Bean
    ContactCommand confirmingTalk(
            Confirmations confirmations, Proposing proposing, Audit audit, Contacts contacts, Saying saying) {
        Leaving leaving = new Leaving(confirmations, proposing, new Successors(contacts), audit);
        return new ConfirmingTalk(leaving, new ConfirmationCards(saying), contacts, saying);
    }
}
