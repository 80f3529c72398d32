package dk.raadslag.bot.network;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PlanningAbsences.Told;
import java.time.LocalDate;
import java.util.List;

/** Tells whom somebody may name to stand in without being asked whether that is right. */
final class NamingDeputies {
    private final Contacts contacts;
    private final CoveringSecretariat secretariat;

    NamingDeputies(Contacts contacts, CoveringSecretariat secretariat) {
        this.contacts = contacts;
        this.secretariat = secretariat;
    }

    /** Whoever serves several networks names one colleague, who may serve but one of them. */
    boolean isColleagueElsewhere(Told told, ContactPerson absent, Network network, List<Network> serving) {
        EmailAddress deputy = told.deputy();
        return deputy != null
                && secretariat.isOnlySecretariat(absent, network)
                && !network.isSecretariat(deputy)
                && serving.stream()
                        .filter(other -> !other.equals(network))
                        .anyMatch(other -> other.isSecretariat(deputy)
                                || contacts.byEmail(deputy)
                                        .flatMap(person -> contacts.of(other.id(), person.id()))
                                        .filter(known -> !known.appointments().isEmpty())
                                        .isPresent());
    }

    /** A colleague of the municipality may always be named; somebody new by whoever hands in, at the same address. */
    boolean mayName(ContactPerson absent, EmailAddress deputy, Network network, LocalDate today) {
        if (secretariat.isOnlySecretariat(absent, network)) {
            return true;
        }
        List<MunicipalityCode> own =
                absent.held(today).stream().map(Appointment::municipality).toList();
        boolean colleague = contacts.byEmail(deputy)
                .flatMap(person -> contacts.of(network.id(), person.id()))
                .filter(known -> known.held(today).stream().anyMatch(held -> own.contains(held.municipality())))
                .isPresent();
        boolean handsIn =
                absent.held(today).stream().anyMatch(held -> held.role().handsIn());
        return colleague
                || (handsIn
                        && Emails.domain(deputy)
                                .equals(Emails.domain(absent.person().email())));
    }
}
