package dk.raadslag.bot.proposal;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.round.Round;
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
        contacts.person(proposal.origin().person())
                .ifPresent(person -> notices.tell(
                        person.id(),
                        "item-decided:" + proposal.id(),
                        words(person, proposal, round, network, verdict),
                        turn.now()));
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
