package dk.raadslag.bot.round;

import dk.raadslag.bot.round.StatusWords.PhoneLine;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.MunicipalityStanding.Status;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Round;
import java.util.Comparator;
import java.util.Optional;

/** Lists whom to call about a round: everybody asked in the municipalities that have handed in nothing. */
final class DescribingPhoneLists {
    private final Standings standings;
    private final Ledger ledger;
    private final Contacts contacts;

    DescribingPhoneLists(Standings standings, Ledger ledger, Contacts contacts) {
        this.standings = standings;
        this.ledger = ledger;
        this.contacts = contacts;
    }

    StatusWords.PhoneList of(Round round, Network network) {
        Standing standing = standings.of(round);
        return new StatusWords.PhoneList(
                round.id().value(),
                round.title(),
                ledger.of(round.id()).stream()
                        .flatMap(line -> line(line, standing, network).stream())
                        .sorted(Comparator.comparing(PhoneLine::municipality, DanishOrder.OF_NAMES)
                                .thenComparing(PhoneLine::role)
                                .thenComparing(PhoneLine::name, DanishOrder.OF_NAMES))
                        .toList());
    }

    private Optional<PhoneLine> line(LedgerLine line, Standing standing, Network network) {
        Role role = line.recipient().role();
        return standing.of(line.recipient().municipality())
                .map(MunicipalityStanding::status)
                .filter(status -> status == Status.SILENT || status == Status.DRAFT)
                .flatMap(status -> contacts.person(line.recipient().person())
                        .map(person -> line(person, line, role, status, network)));
    }

    private static PhoneLine line(Person person, LedgerLine line, Role role, Status status, Network network) {
        return new PhoneLine(
                network.nameOf(line.recipient().municipality()),
                person.name(),
                person.phone(),
                role,
                status == Status.DRAFT,
                UnreachedPeople.isUnreached(line));
    }
}
