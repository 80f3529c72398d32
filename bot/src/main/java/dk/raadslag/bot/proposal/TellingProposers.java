package dk.raadslag.bot.proposal;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whoever proposed an item what has become of it. */
final class TellingProposers {
    private final Contacts contacts;
    private final Notices notices;

    TellingProposers(Contacts contacts, Notices notices) {
        this.contacts = contacts;
        this.notices = notices;
    }

    /** What the secretariat has decided; {@code word} is what it says to the proposer, or empty. */
    record Verdict(boolean taken, @Nullable String number, String word) {}

    void tell(ItemProposal proposal, Round round, Network network, Verdict verdict, Turn turn) {
        proposers(proposal, network, turn)
                .forEach(person -> notices.tell(
                        person.id(),
                        "item-decided:" + proposal.id(),
                        words(person, proposal, round, network, verdict),
                        turn.now()));
    }

    /** What the secretariat has entered was proposed by whoever answers for the municipality. */
    private List<Person> proposers(ItemProposal proposal, Network network, Turn turn) {
        Optional<Person> by = contacts.person(proposal.origin().person());
        return by.filter(person -> network.isSecretariat(person.email())).isPresent()
                ? new DutyRoster(contacts.of(network.id()), turn.today())
                        .answering(proposal.origin().municipality()).stream()
                                .map(duty -> duty.contact().person())
                                .distinct()
                                .toList()
                : by.stream().toList();
    }

    private ProposalWords.YourItem words(
            Person person, ItemProposal proposal, Round round, Network network, Verdict verdict) {
        return new ProposalWords.YourItem(
                person.name(),
                proposal.item().title(),
                round.title(),
                verdict.taken(),
                verdict.number(),
                verdict.word(),
                network.senderName(),
                network.phone());
    }
}
