package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Speaking;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Knows contact persons by the address their mails say they are from. */
final class MailSenders {
    private final Contacts contacts;
    private final Networks networks;

    MailSenders(Contacts contacts, Networks networks) {
        this.contacts = contacts;
        this.networks = networks;
    }

    /** Returns a mail as a turn of its sender's, if they are a contact person; it was received at this time. */
    Optional<Turn> turn(ReceivedMail mail, Instant received) {
        return mail.sender()
                .flatMap(EmailAddress::parse)
                .flatMap(contacts::byEmail)
                .map(person -> turn(person, mail, received))
                .filter(turn -> !turn.by().belongsTo().isEmpty());
    }

    private Turn turn(Person person, ReceivedMail mail, Instant received) {
        String address = person.email().value();
        Incoming heard = new Incoming(
                "mail:" + mail.id(),
                mail.id(),
                new Incoming.Speaker("mail", "", address, person.name()),
                new Incoming.Place("mailto:", address, true),
                received,
                new Incoming.Said(mail.subject(), null, List.of()));
        return new Turn(heard, new Speaking(person, List.of(), belongsTo(person, received)), received);
    }

    private List<Network> belongsTo(Person person, Instant received) {
        LocalDate day = DanishTime.at(received).toLocalDate();
        List<NetworkId> appointed = contacts.networksOf(person.id());
        return networks.all().stream()
                .filter(network -> appointed.contains(network.id()))
                .filter(network -> contacts.of(network.id(), person.id())
                        .filter(contact -> contact.servesFrom(day))
                        .isPresent())
                .toList();
    }
}
