package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DecidingProposals;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Proposal;
import dk.raadslag.domain.network.Proposals;
import java.util.Optional;
import java.util.Set;

/** The secretariat's yes or no to what a contact person proposed; the first one counts, and everybody concerned is told. */
final class ProposalButtons implements SecretariatButtons {
    private final Proposals proposals;
    private final DecidingProposals deciding;
    private final DescribingProposals describing;
    private final Contacts contacts;
    private final Addresses addresses;
    private final Notices notices;
    private final Saying saying;

    ProposalButtons(
            Proposals proposals,
            DecidingProposals deciding,
            DescribingProposals describing,
            Contacts contacts,
            Addresses addresses,
            Notices notices,
            Saying saying) {
        this.proposals = proposals;
        this.deciding = deciding;
        this.describing = describing;
        this.contacts = contacts;
        this.addresses = addresses;
        this.notices = notices;
        this.saying = saying;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Proposing.APPROVE, Proposing.DECLINE);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Phrase said = proposal(press)
                .flatMap(proposal -> network(proposal, turn)
                        .map(network -> decide(proposal, network, press.verb().equals(Proposing.APPROVE), turn)))
                .orElseGet(ProposalWords.ProposalGone::new);
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(new NetworkCard(saying.text(said)).json()))
                : saying.say(said);
    }

    private Phrase decide(Proposal proposal, Network network, boolean approves, Turn turn) {
        ContactPerson by = contacts.of(network.id(), proposal.by()).orElseThrow();
        ProposalWords.What what =
                describing.what(proposal, by, network, DanishTime.at(turn.now()).toLocalDate());
        boolean decided = approves
                ? deciding.accept(proposal, turn.by().person().id(), turn.now())
                : deciding.decline(proposal, turn.by().person().id(), turn.now());
        if (!decided) {
            return new ProposalWords.ProposalGone();
        }
        Optional<Person> colleague = proposal.content().colleague().flatMap(contacts::byEmail);
        if (approves || what.toldBy() == null) {
            tell(
                    by.person(),
                    proposal,
                    new ProposalWords.YourProposal(what, approves, network.senderName(), network.phone()),
                    turn);
        }
        if (approves) {
            colleague.ifPresent(one -> tell(one, proposal, named(one, what, by.person(), network), turn));
        }
        return approves
                ? new ProposalWords.ProposalApproved(
                        what,
                        colleague
                                .filter(one -> addresses.of(one.id()).isPresent())
                                .isPresent())
                : new ProposalWords.ProposalDeclined(what);
    }

    private static Phrase named(Person colleague, ProposalWords.What what, Person by, Network network) {
        if (what.role() != null) {
            return new AreaWords.NamedAsColleague(colleague.name(), network.name(), what);
        }
        return what.until() == null
                ? new ProposalWords.NamedAsSuccessor(colleague.name(), network.name(), what)
                : new AbsenceWords.NamedAsDeputy(
                        colleague.name(), by.name(), what.municipalities(), what.from(), what.until());
    }

    private void tell(Person person, Proposal proposal, Phrase phrase, Turn turn) {
        notices.tell(person.id(), "proposal-decided:" + proposal.id(), Message.of(saying.text(phrase)), turn.now());
    }

    private Optional<Proposal> proposal(Incoming.Pressed press) {
        return press.id(Proposing.PROPOSAL).flatMap(proposals::open);
    }

    private static Optional<Network> network(Proposal proposal, Turn turn) {
        return turn.by().serving(proposal.network());
    }
}
