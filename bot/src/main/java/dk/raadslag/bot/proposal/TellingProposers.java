package dk.raadslag.bot.proposal;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.NoticeKey;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.round.Round;
import org.jspecify.annotations.Nullable;

/** Tells whoever proposed an item what has become of it. */
final class TellingProposers {
    private final Contacts contacts;
    private final Outbox outbox;
    private final Wording wording;

    TellingProposers(Contacts contacts, Outbox outbox, Wording wording) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.wording = wording;
    }

    /** What the secretariat has decided; {@code word} is what it says to the proposer, or empty. */
    record Verdict(boolean taken, @Nullable String number, String word) {}

    void tell(ItemProposal proposal, Round round, Network network, Verdict verdict, Turn turn) {
        contacts.person(proposal.origin().person())
                .ifPresent(person -> tell(person, proposal, words(person, proposal, round, network, verdict), turn));
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

    private void tell(Person person, ItemProposal proposal, ProposalWords.YourItem words, Turn turn) {
        outbox.put(new Dispatch(
                NoticeKey.of(person.id(), "item-decided:" + proposal.id()),
                person.id(),
                null,
                new Intent.Answer(wording.say(words), null),
                Dispatch.Urgency.CONVERSATION,
                turn.now()));
    }
}
