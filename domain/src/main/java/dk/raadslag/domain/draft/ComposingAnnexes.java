package dk.raadslag.domain.draft;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.ConsentPiles;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the annex: who has answered, and where everything said comes from. */
final class ComposingAnnexes {

    private final Contacts contacts;
    private final Ledger ledger;
    private final ReplyFiles files;

    ComposingAnnexes(Contacts contacts, Ledger ledger, ReplyFiles files) {
        this.files = files;
        this.contacts = contacts;
        this.ledger = ledger;
    }

    InternalAnnex compose(Network network, Standing standing, List<Contribution> said) {
        ConsentPiles asked =
                ConsentPiles.of(standing, ledger.of(standing.round().id()));
        return new InternalAnnex(
                standing.municipalities().stream()
                        .map(one -> tick(network, one, asked, standing.round().kind()))
                        .sorted(Comparator.comparing(InternalAnnex.Tick::municipality, DanishOrder.OF_NAMES))
                        .toList(),
                standing.round().items().stream()
                        .flatMap(item -> saidOn(item, network, standing, said).stream())
                        .toList(),
                files.of(standing.round().id()).stream()
                        .map(file -> new InternalAnnex.SentFile(
                                file.name(), network.nameOf(file.municipality()), nameOf(file.person()), file.at()))
                        .toList());
    }

    private InternalAnnex.Tick tick(
            Network network, MunicipalityStanding standing, ConsentPiles asked, RoundKind kind) {
        return new InternalAnnex.Tick(
                network.nameOf(standing.municipality()),
                standing.status(),
                hasRemarks(standing),
                standing.missing(),
                contactsOf(standing.municipality(), asked, kind),
                kind.binds() ? asked.pileOf(standing) : null);
    }

    private static boolean hasRemarks(MunicipalityStanding standing) {
        return standing.items().stream()
                .flatMap(item -> item.reply().stream())
                .map(Contribution::answer)
                .anyMatch(answer -> answer.hasWords()
                        || answer.position() == Position.NOT_ENDORSED
                        || answer.flags().own());
    }

    private List<InternalAnnex.Contact> contactsOf(MunicipalityCode municipality, ConsentPiles asked, RoundKind kind) {
        List<LedgerLine> lines = kind.binds()
                ? asked.answering(municipality)
                : asked.asked().stream()
                        .filter(line -> line.recipient().municipality().equals(municipality))
                        .toList();
        return lines.stream()
                .map(LedgerLine::recipient)
                .flatMap(one -> contacts.person(one.person()).stream())
                .map(person -> new InternalAnnex.Contact(
                        person.name(), person.phone(), person.email().value()))
                .toList();
    }

    private List<InternalAnnex.Said> saidOn(
            RoundItem item, Network network, Standing standing, List<Contribution> said) {
        return newestVersions(item, said).stream()
                .map(one -> said(item, network, standing, one))
                .sorted(Comparator.comparing(InternalAnnex.Said::municipality, DanishOrder.OF_NAMES)
                        .thenComparing(InternalAnnex.Said::at))
                .toList();
    }

    private static Collection<Contribution> newestVersions(RoundItem item, List<Contribution> said) {
        Map<String, Contribution> newest = new LinkedHashMap<>();
        said.stream()
                .filter(one -> one.item().equals(item.key()))
                .forEach(one -> newest.put(one.municipality() + ":" + one.person() + ":" + one.counts(), one));
        return newest.values();
    }

    private InternalAnnex.Said said(RoundItem item, Network network, Standing standing, Contribution one) {
        return new InternalAnnex.Said(
                item.number(),
                item.title(),
                network.nameOf(one.municipality()),
                nameOf(one.person()),
                one.answer(),
                one.level(),
                one.channel(),
                one.source(),
                one.stage(),
                one.version(),
                one.at(),
                one.late(),
                stands(item, standing, one));
    }

    private String nameOf(PersonId person) {
        return contacts.person(person).map(Person::name).orElse(person.toString());
    }

    private static boolean stands(RoundItem item, Standing standing, Contribution one) {
        return standing.of(one.municipality()).stream()
                .flatMap(municipality -> municipality.items().stream())
                .filter(there -> there.item().number().equals(item.number()))
                .map(there -> there.reply())
                .flatMap(Optional::stream)
                .anyMatch(one::equals);
    }
}
