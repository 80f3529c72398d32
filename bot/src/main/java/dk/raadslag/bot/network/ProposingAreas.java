package dk.raadslag.bot.network;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays before the secretariat what somebody says of subject areas, wherever they write for a municipality and the areas are known. */
final class ProposingAreas {
    private final Contacts contacts;
    private final Proposing proposing;

    ProposingAreas(Contacts contacts, Proposing proposing) {
        this.contacts = contacts;
        this.proposing = proposing;
    }

    Phrase propose(List<Network> networks, Proposal.Content content, Turn turn) {
        List<Network> meant = networks.stream()
                .filter(network -> municipality(network, turn).isPresent())
                .filter(network -> network.subjectAreas().containsAll(areas(content)))
                .toList();
        if (meant.isEmpty()) {
            return new AreaWords.NotYoursToSay();
        }
        Optional<Phrase> against = content.colleague().flatMap(email -> against(email, meant, turn));
        if (against.isPresent()) {
            return against.get();
        }
        meant.forEach(network -> proposing.propose(network, turn.by().person(), content, turn.now()));
        return new AreaWords.AreasTold(
                areas(content).stream().sorted().toList(),
                content instanceof Proposal.Joining joining ? joining.shown() : null,
                content instanceof Proposal.Joining joining ? joining.role() : null,
                meant.stream().map(Network::senderName).distinct().toList());
    }

    private static Set<String> areas(Proposal.Content content) {
        return content instanceof Proposal.Areas own ? own.areas() : ((Proposal.Joining) content).areas();
    }

    private Optional<MunicipalityCode> municipality(Network network, Turn turn) {
        return contacts.of(network.id(), turn.by().person().id()).flatMap(one -> one.writesFor(turn.today()));
    }

    /** Nobody answers for two municipalities. */
    private Optional<Phrase> against(EmailAddress email, List<Network> networks, Turn turn) {
        if (turn.by().person().email().equals(email)) {
            return Optional.of(new AreaWords.OwnColleague());
        }
        return networks.stream()
                .flatMap(network -> contacts
                        .byEmail(email)
                        .flatMap(known -> contacts.of(network.id(), known.id()))
                        .flatMap(known -> elsewhere(
                                        known, municipality(network, turn).orElseThrow(), turn)
                                .<Phrase>map(held -> new ContactWords.AnswersForAnother(
                                        known.person().name(), network.nameOf(held.municipality()))))
                        .stream())
                .findFirst();
    }

    private static Optional<Appointment> elsewhere(ContactPerson known, MunicipalityCode here, Turn turn) {
        return known.held(turn.today()).stream()
                .filter(held -> held.role().isAsked() && !held.municipality().equals(here))
                .findFirst();
    }
}
