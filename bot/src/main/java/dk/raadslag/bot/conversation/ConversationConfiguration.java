package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.Inbox;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Rounds;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the {@link Conversation} every channel knocks on; needs the store, the words, {@link Members} and the talks. */
@Configuration(proxyBeanMethods = false)
public class ConversationConfiguration {

    @Bean
    Conversation conversation(
            UnitOfWork unitOfWork,
            Inbox inbox,
            Acquaintances acquaintances,
            Whereabouts whereabouts,
            Switchboard switchboard,
            Welcoming welcoming,
            Speech speech,
            Files files) {
        return new FrontDoor(
                unitOfWork,
                inbox,
                acquaintances,
                whereabouts,
                switchboard,
                welcoming,
                speech,
                new FetchingFiles(files));
    }

    @Bean
    Acquaintances acquaintances(Accounts accounts, Contacts contacts, Networks networks, Members members, Audit audit) {
        return new Acquaintances(accounts, contacts, networks, members, audit);
    }

    @Bean
    Whereabouts whereabouts(Addresses addresses, Ledger ledger, Rounds rounds, Outbox outbox, Audit audit) {
        return new Whereabouts(addresses, ledger, rounds, outbox, audit);
    }

    @Bean
    Switchboard switchboard(
            SecretariatTalk secretariat,
            List<SecretariatButtons> buttons,
            ContactTalk contacts,
            List<ContactCommand> commands,
            StrangerTalk strangers,
            Wording wording,
            Audit audit) {
        ContactTalk all = new ContactCommands(commands, contacts);
        return new Switchboard(new Talks(secretariat, buttons, all, strangers), wording, audit);
    }

    @Bean
    Welcoming welcoming(Outbox outbox, Wording wording) {
        return new Welcoming(outbox, wording);
    }

    @Bean
    Speech speech(Outbox outbox, Wording wording) {
        return new Speech(outbox, wording);
    }
}
