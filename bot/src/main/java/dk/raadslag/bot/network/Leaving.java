package dk.raadslag.bot.network;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes what people say of themselves as contact persons: still here, somebody else, no longer. */
final class Leaving {
    private final Confirmations confirmations;
    private final Proposing proposing;
    private final Successors successors;
    private final Audit audit;

    Leaving(Confirmations confirmations, Proposing proposing, Successors successors, Audit audit) {
        this.confirmations = confirmations;
        this.proposing = proposing;
        this.successors = successors;
        this.audit = audit;
    }

    /** Notes that somebody still is a contact person. */
    void stays(List<Network> networks, Turn turn) {
        networks.forEach(network -> note(network, Confirmation.Answer.STILL_HERE, turn));
    }

    /** Lays before the secretariat that somebody stops, and who takes over if anybody. */
    Phrase leaves(List<Network> networks, LocalDate typed, Optional<EmailAddress> successor, Turn turn) {
        Person leaver = turn.by().person();
        if (successor.filter(leaver.email()::equals).isPresent()) {
            return new ConfirmationWords.OwnSuccessor();
        }
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        LocalDate from = typed.isBefore(today) ? today : typed;
        Optional<Phrase> against = networks.stream()
                .flatMap(network ->
                        successor.flatMap(email -> successors.against(email, network, leaver, from)).stream())
                .findFirst();
        if (against.isPresent()) {
            return against.get();
        }
        Proposal.Content content = successor
                .<Proposal.Content>map(email -> new Proposal.Successor(email, from))
                .orElseGet(() -> new Proposal.Leaving(from));
        networks.forEach(network -> {
            proposing.propose(network, leaver, content, turn.now());
            note(network, successor.isPresent() ? Confirmation.Answer.SUCCESSOR : Confirmation.Answer.STOPS, turn);
        });
        return new ConfirmationWords.LeavingTold(
                from,
                successor.map(EmailAddress::value).orElse(null),
                networks.stream().map(Network::senderName).distinct().toList(),
                networks.stream().map(Network::name).toList());
    }

    private void note(Network network, Confirmation.Answer answer, Turn turn) {
        Person person = turn.by().person();
        confirmations.answered(network.id(), person.id(), answer, turn.now());
        String deed = answer == Confirmation.Answer.STILL_HERE ? "contact-confirmed" : "contact-leaving";
        audit.add(new Audit.Entry(
                turn.now(), person.id().toString(), deed, network.id().value(), "person=" + person.id()));
    }
}
