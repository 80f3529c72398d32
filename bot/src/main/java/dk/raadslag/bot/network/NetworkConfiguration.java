package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.Contacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command about the network. */
@Configuration(proxyBeanMethods = false)
public class NetworkConfiguration {

    @Bean
    SecretariatCommand networkCommand(
            Contacts contacts, Addresses addresses, Confirmations confirmations, Saying saying) {
        LookingUpContacts lookingUp = new LookingUpContacts(contacts, addresses, confirmations);
        return new NetworkCommand(lookingUp, new FindingHoles(contacts, confirmations, lookingUp), saying);
    }
}
