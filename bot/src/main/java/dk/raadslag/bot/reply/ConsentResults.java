package dk.raadslag.bot.reply;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reply.ConsentPiles;
import dk.raadslag.domain.reply.ConsentPiles.Pile;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells how the municipalities fall in a round that asks for consent: who agrees, who objects, who stays silent. */
public final class ConsentResults {
    private final Contributions contributions;
    private final Ledger ledger;
    private final Contacts contacts;

    /** Needs what was said, to whom the request went, and their names and numbers. */
    public ConsentResults(Contributions contributions, Ledger ledger, Contacts contacts) {
        this.contributions = contributions;
        this.ledger = ledger;
        this.contacts = contacts;
    }

    /** Returns the result as it is now. */
    public ConsentResult of(Round round, Network network, Instant now) {
        Standing standing = Standing.of(round, contributions.to(round.id()));
        ConsentPiles piles = ConsentPiles.of(standing, ledger.of(round.id()));
        Sorted sorted = new Sorted(piles, network, round);
        return new ConsentResult(
                round.kind(),
                round.isOpen(now),
                round.asked().size(),
                piles.in(Pile.OBJECTED).size(),
                piles.in(Pile.REMARKS).size(),
                sorted.names(Pile.AGREED),
                sorted.said(Pile.OBJECTED),
                sorted.said(Pile.REMARKS),
                sorted.calls(Pile.SILENT_REACHED),
                sorted.calls(Pile.SILENT_UNREACHED));
    }

    private final class Sorted {
        private final ConsentPiles piles;
        private final Network network;
        private final Round round;

        private Sorted(ConsentPiles piles, Network network, Round round) {
            this.piles = piles;
            this.network = network;
            this.round = round;
        }

        private Stream<MunicipalityStanding> in(Pile pile) {
            return piles.in(pile).stream()
                    .sorted(Comparator.comparing(one -> network.nameOf(one.municipality()), DanishOrder.OF_NAMES));
        }

        private List<String> names(Pile pile) {
            return in(pile).map(one -> network.nameOf(one.municipality())).toList();
        }

        private List<ConsentResult.Said> said(Pile pile) {
            return in(pile).flatMap(one -> one.items().stream()
                            .flatMap(item -> item.reply().stream())
                            .filter(reply -> !reply.answer().accepts())
                            .map(this::said)
                            .distinct())
                    .toList();
        }

        private ConsentResult.Said said(Contribution reply) {
            return new ConsentResult.Said(
                    network.nameOf(reply.municipality()),
                    round.items().size() == 1 ? "" : round.numberOf(reply.item()),
                    reply.answer().position(),
                    reply.answer().text(),
                    reply.answer().proposedWordings(),
                    contacts.person(reply.person()).map(Person::name).orElse(""));
        }

        private List<ConsentResult.Call> calls(Pile pile) {
            return in(pile).map(one -> new ConsentResult.Call(
                            network.nameOf(one.municipality()),
                            piles.answering(one.municipality()).stream()
                                    .map(this::person)
                                    .distinct()
                                    .toList()))
                    .toList();
        }

        private ConsentResult.Callee person(LedgerLine line) {
            return contacts.person(line.recipient().person())
                    .map(person -> new ConsentResult.Callee(person.name(), person.phone()))
                    .orElse(new ConsentResult.Callee(line.recipient().person().toString(), null));
        }
    }
}
