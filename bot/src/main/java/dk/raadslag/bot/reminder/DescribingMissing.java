package dk.raadslag.bot.reminder;

import dk.raadslag.bot.reminder.ReminderWords.MissingLine;
import dk.raadslag.bot.reminder.ReminderWords.MissingPerson;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who would get a reminder now, and whom it would not reach. */
final class DescribingMissing {

    private final Contacts contacts;
    private final Addresses addresses;
    private final boolean byMail;

    /** {@code byMail} tells that mail goes to those who have not opened the bot. */
    DescribingMissing(Contacts contacts, Addresses addresses, boolean byMail) {
        this.byMail = byMail;
        this.contacts = contacts;
        this.addresses = addresses;
    }

    Phrase nobodyToAskAgain(Round round, List<Recipient> enough, Network network) {
        return new ReminderWords.AllHaveHadEnough(round.id().value(), round.title(), people(enough, network));
    }

    Phrase preview(Round round, ManualReminders.Missing all, Network network, @Nullable Instant today) {
        List<Recipient> missing = all.reminded();
        return new ReminderWords.ReminderPreview(
                round.id().value(),
                round.title(),
                round.deadline(),
                today,
                missing.stream()
                        .map(Recipient::municipality)
                        .distinct()
                        .map(code -> new MissingLine(
                                network.nameOf(code),
                                missing.stream()
                                        .filter(one -> one.municipality().equals(code))
                                        .map(one -> name(one.person()))
                                        .distinct()
                                        .toList()))
                        .sorted(Comparator.comparing(MissingLine::municipality, DanishOrder.OF_NAMES))
                        .toList(),
                people(
                        missing.stream()
                                .filter(one -> addresses.of(one.person()).isEmpty())
                                .toList(),
                        network),
                people(all.enough(), network),
                byMail);
    }

    private List<MissingPerson> people(List<Recipient> some, Network network) {
        return some.stream()
                .map(one ->
                        new MissingPerson(name(one.person()), network.nameOf(one.municipality()), phone(one.person())))
                .sorted(Comparator.comparing(MissingPerson::municipality, DanishOrder.OF_NAMES))
                .toList();
    }

    private String name(PersonId person) {
        return contacts.person(person).map(Person::name).orElse(person.toString());
    }

    private @Nullable String phone(PersonId person) {
        return contacts.person(person).map(Person::phone).orElse(null);
    }
}
