package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Proposal;
import dk.raadslag.domain.network.Proposals;
import java.time.Instant;
import java.util.Map;

/** Lays what a contact person proposes before the secretariat, with a yes and a no. */
final class Proposing {
    static final String APPROVE = "proposal-approve";
    static final String DECLINE = "proposal-decline";
    static final String PROPOSAL = "proposal";

    private final Proposals proposals;
    private final DescribingProposals describing;
    private final Notices notices;
    private final Saying saying;

    Proposing(Proposals proposals, DescribingProposals describing, Notices notices, Saying saying) {
        this.proposals = proposals;
        this.describing = describing;
        this.notices = notices;
        this.saying = saying;
    }

    /** Tells whether the secretariat already has before it that somebody stops or is followed by another. */
    boolean isLeaving(Network network, Person person) {
        return proposals.isLeaving(network.id(), person.id());
    }

    void propose(Network network, Person by, Proposal.Content content, Instant now) {
        Proposal proposal = proposals.add(network.id(), by.id(), content, now);
        String text = saying.text(describing.of(proposal, network, now));
        Map<String, String> data = Map.of(PROPOSAL, Long.toString(proposal.id()));
        String card = new NetworkCard(saying.text(new ProposalWords.DecideHere()))
                .button(saying.plain(new ProposalWords.ApproveButton()), APPROVE, data)
                .button(saying.plain(new ProposalWords.DeclineButton()), DECLINE, data)
                .json();
        notices.tellSecretariat(network, "proposal:" + proposal.id(), new Message(text, text, card), now);
    }
}
