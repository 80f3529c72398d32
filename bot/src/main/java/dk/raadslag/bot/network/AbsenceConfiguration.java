package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.PlanningAbsences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is away, and who answers meanwhile. */
@Configuration(proxyBeanMethods = false)
public class AbsenceConfiguration {

    @Bean
    TellingDeputies tellingDeputies(Addresses addresses, Notices notices, Saying saying) {
        return new TellingDeputies(addresses, notices, saying);
    }

    @Bean
    CoveringSecretariat coveringSecretariat(
            Contacts contacts, TellingDeputies telling, Notices notices, Saying saying) {
        return new CoveringSecretariat(contacts, telling, notices, saying);
    }

    @Bean
    EnteringAbsence enteringAbsence(
            PlanningAbsences planning,
            KeepingContacts keeping,
            Contacts contacts,
            Foreseeing foreseeing,
            TellingDeputies telling,
            CoveringSecretariat secretariat) {
        return new EnteringAbsence(
                new FindingContact(contacts), planning, keeping, contacts, foreseeing, telling, secretariat);
    }

    @Bean
    ContactCommand absenceTalk(
            Contacts contacts,
            PlanningAbsences planning,
            KeepingContacts keeping,
            Proposing proposing,
            TellingDeputies telling,
            CoveringSecretariat secretariat,
            Saying saying) {
        TakingAbsences taking = new TakingAbsences(contacts, planning, keeping, proposing, telling, secretariat);
        CallingOffAbsences callingOff = new CallingOffAbsences(keeping, telling, secretariat);
        return new AbsenceTalk(taking, callingOff, contacts, saying);
    }
}
