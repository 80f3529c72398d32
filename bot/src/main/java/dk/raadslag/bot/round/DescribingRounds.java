package dk.raadslag.bot.round;

import dk.raadslag.bot.delivery.CutOffMunicipalities;
import dk.raadslag.bot.reply.ConsentResults;
import dk.raadslag.bot.round.StatusWords.CallLine;
import dk.raadslag.bot.round.StatusWords.CallPerson;
import dk.raadslag.bot.round.StatusWords.ExtensionLine;
import dk.raadslag.bot.round.StatusWords.PartialLine;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.MunicipalityStanding.Status;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells where a round stands: who has answered, who is missing, and who could not be reached. */
final class DescribingRounds {

    private final Standings standings;
    private final LateReplies late;
    private final Ledger ledger;
    private final Contacts contacts;
    private final ConsentResults results;
    private final BesideAnswers beside;
    private final CutOffMunicipalities cutOff;

    DescribingRounds(
            Standings standings,
            LateReplies late,
            Ledger ledger,
            Contacts contacts,
            ConsentResults results,
            BesideAnswers beside,
            CutOffMunicipalities cutOff) {
        this.cutOff = cutOff;
        this.results = results;
        this.beside = beside;
        this.late = late;
        this.standings = standings;
        this.ledger = ledger;
        this.contacts = contacts;
    }

    Phrase status(Round round, Network network, Instant now) {
        return round.kind().binds() ? consent(round, network, now) : comments(round, network, now);
    }

    private Phrase consent(Round round, Network network, Instant now) {
        List<LedgerLine> asked = ledger.of(round.id());
        return new StatusWords.ConsentStatus(
                round.id().value(),
                round.title(),
                round.deadline(),
                round.isOpen(now),
                round.isCalledOff(),
                results.of(round, network, now),
                extensions(round, network),
                waitingLate(round, network),
                new UnreachedPeople(asked, contacts, network).byReason(),
                (int) asked.stream().filter(DescribingRounds::isWaiting).count(),
                mailed(asked),
                cutOff.of(network, now));
    }

    private Phrase comments(Round round, Network network, Instant now) {
        Standing standing = standings.of(round);
        List<LedgerLine> asked = ledger.of(round.id());
        boolean onItems = !round.kind().gathers();
        return new StatusWords.RoundStatus(
                round.id().value(),
                round.title(),
                round.kind(),
                round.deadline(),
                round.isOpen(now),
                round.isCalledOff(),
                round.asked().size(),
                Standings.names(standing.in(Status.ANSWERED), network),
                Standings.sorted(standing.in(Status.PARTIAL), network).stream()
                        .map(one -> new PartialLine(network.nameOf(one.municipality()), one.missing()))
                        .toList(),
                calls(standing.in(Status.DRAFT), asked, network),
                calls(standing.in(Status.SILENT), asked, network),
                Standings.names(standing.in(Status.LATE), network),
                onItems ? ItemTallies.answered(standing) : List.of(),
                onItems ? ItemTallies.unanswered(standing) : List.of(),
                new UnreachedPeople(asked, contacts, network).byReason(),
                extensions(round, network),
                waitingLate(round, network),
                beside.files(round, network),
                beside.asking(round, network),
                (int) asked.stream().filter(DescribingRounds::isWaiting).count(),
                mailed(asked),
                cutOff.of(network, now));
    }

    private static List<ExtensionLine> extensions(Round round, Network network) {
        return round.changes().extensions().entrySet().stream()
                .map(one -> new ExtensionLine(network.nameOf(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(ExtensionLine::name, DanishOrder.OF_NAMES))
                .toList();
    }

    private List<String> waitingLate(Round round, Network network) {
        return standings.answeredLate(round).stream()
                .filter(code -> late.decision(round, code).isEmpty())
                .map(network::nameOf)
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }

    private List<CallLine> calls(List<MunicipalityStanding> some, List<LedgerLine> asked, Network network) {
        return Standings.sorted(some, network).stream()
                .map(one -> new CallLine(network.nameOf(one.municipality()), people(one.municipality(), asked)))
                .toList();
    }

    private List<CallPerson> people(MunicipalityCode municipality, List<LedgerLine> asked) {
        return asked.stream()
                .filter(line -> line.recipient().municipality().equals(municipality))
                .flatMap(line -> person(line).stream())
                .map(person -> new CallPerson(person.name(), person.phone()))
                .distinct()
                .toList();
    }

    private Optional<Person> person(LedgerLine line) {
        return contacts.person(line.recipient().person());
    }

    private List<String> mailed(List<LedgerLine> asked) {
        return asked.stream()
                .filter(line -> line.state() instanceof DeliveryState.Delivered delivered && delivered.byMail())
                .flatMap(line -> person(line).stream())
                .map(Person::name)
                .distinct()
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }

    private static boolean isWaiting(LedgerLine line) {
        return Stream.of(DeliveryState.Queued.class, DeliveryState.Sending.class, DeliveryState.Retrying.class)
                .anyMatch(state -> state.isInstance(line.state()));
    }
}
