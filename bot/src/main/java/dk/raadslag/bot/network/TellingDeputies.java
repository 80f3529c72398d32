package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.time.Instant;
import java.util.List;

/** Tells colleagues that they have been named, and that they are no longer needed. */
final class TellingDeputies {
    private final Addresses addresses;
    private final Notices notices;
    private final Saying saying;

    TellingDeputies(Addresses addresses, Notices notices, Saying saying) {
        this.addresses = addresses;
        this.notices = notices;
        this.saying = saying;
    }

    /** Returns how a colleague is spoken of. */
    AbsenceWords.Colleague colleague(Person person) {
        return new AbsenceWords.Colleague(
                person.name(), person.email().value(), addresses.of(person.id()).isPresent());
    }

    /** Tells the deputy of an absence for whom and when they answer; once, however many networks it is told in. */
    void tell(Absence absence, ContactPerson absent, Network network, Instant now) {
        Person deputy = absence.deputy();
        if (deputy == null) {
            return;
        }
        List<String> municipalities = absent.appointments().stream()
                .filter(held -> held.role().isAsked())
                .filter(held -> held.within(absence.from(), absence.until()).isPresent())
                .map(held -> network.nameOf(held.municipality()))
                .distinct()
                .toList();
        String key = String.join(
                ":",
                "deputy",
                absent.person().id().toString(),
                absence.from().toString(),
                absence.until().toString());
        AbsenceWords.NamedAsDeputy words = new AbsenceWords.NamedAsDeputy(
                deputy.name(), absent.person().name(), municipalities, absence.from(), absence.until());
        notices.tell(deputy.id(), key, Message.of(saying.text(words)), now);
    }

    /** Tells a deputy that the other is back. */
    void thank(Person deputy, Person absent, Instant now) {
        String key = String.join(":", "back", absent.id().toString(), now.toString());
        AbsenceWords.NoLongerDeputy words = new AbsenceWords.NoLongerDeputy(deputy.name(), absent.name());
        notices.tell(deputy.id(), key, Message.of(saying.text(words)), now);
    }
}
