package dk.raadslag.bot.reply;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Mandates;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which part somebody who is written to has in a round. */
final class Receivers {
    private final Networks networks;
    private final Contacts contacts;
    private final Ledger ledger;

    Receivers(Networks networks, Contacts contacts, Ledger ledger) {
        this.networks = networks;
        this.contacts = contacts;
        this.ledger = ledger;
    }

    /** Returns the part of somebody the round expects, or who may write in it. */
    Optional<Part> part(Round round, PersonId person, Instant now) {
        LocalDate day = DanishTime.at(now).toLocalDate();
        Optional<ContactPerson> contact = contacts.of(round.network(), person);
        DutyRoster roster = new DutyRoster(contacts.of(round.network()), day);
        Mandates mandates = new Mandates(roster);
        Optional<MunicipalityCode> today = contact.flatMap(one -> mandates.writesFor(one, round.kind()));
        List<MunicipalityCode> expected = expected(round, person);
        Optional<MunicipalityCode> municipality = today.filter(expected::contains)
                .or(() -> expected.stream().findFirst())
                .or(() -> today)
                .filter(round.asked()::contains);
        Optional<Person> known = contacts.person(person);
        return municipality.flatMap(code -> known.flatMap(one -> networks.find(round.network())
                .map(network -> new Part(
                        round,
                        network,
                        one,
                        code,
                        contact.filter(held -> mandates.handsIn(held, code, round.kind()))
                                .isPresent(),
                        roster))));
    }

    /** Whoever has changed municipality while a round is open was asked for both. */
    private List<MunicipalityCode> expected(Round round, PersonId person) {
        return ledger.of(round.id()).stream()
                .map(line -> line.recipient())
                .filter(one -> one.person().equals(person))
                .map(Recipient::municipality)
                .toList();
    }
}
