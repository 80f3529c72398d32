package dk.raadslag.bot.proposal;

import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists what has been proposed in a round, with the card to decide on. */
final class ListingItems {
    private final ItemProposals proposals;
    private final Contributions contributions;
    private final DecidingCard card;
    private final ItemSheet sheet;
    private final DraftLinks links;
    private final Wording wording;

    ListingItems(
            ItemProposals proposals,
            Contributions contributions,
            DecidingCard card,
            ItemSheet sheet,
            DraftLinks links,
            Wording wording) {
        this.proposals = proposals;
        this.contributions = contributions;
        this.card = card;
        this.sheet = sheet;
        this.links = links;
        this.wording = wording;
    }

    Message list(Round round, Network network, Instant now) {
        List<ItemProposal> all = proposals.of(round.id());
        String text = wording.say(described(round, network, all, now));
        boolean open = all.stream().anyMatch(one -> one.state() == ItemProposal.State.OPEN);
        return new Message(text, text, open ? card.of(round, network, all, null) : null);
    }

    private ProposalWords.ProposalList described(Round round, Network network, List<ItemProposal> all, Instant now) {
        Set<MunicipalityCode> proposing =
                all.stream().map(one -> one.origin().municipality()).collect(Collectors.toSet());
        List<MunicipalityStanding> others = Standing.of(round, contributions.to(round.id())).municipalities().stream()
                .filter(one -> !proposing.contains(one.municipality()))
                .toList();
        return new ProposalWords.ProposalList(
                round.id().value(),
                round.title(),
                round.deadline().inWords(),
                !round.isOpen(now),
                all.stream().map(one -> proposed(one, network)).toList(),
                names(
                        others.stream()
                                .filter(one ->
                                        one.hasSaidAnything() && one.words().isEmpty())
                                .toList(),
                        network),
                others.stream()
                        .filter(one -> !one.words().isEmpty())
                        .map(one -> new ProposalWords.WrittenInstead(
                                network.nameOf(one.municipality()), String.join(" ", one.words())))
                        .toList(),
                names(others.stream().filter(one -> !one.hasSaidAnything()).toList(), network),
                all.isEmpty() ? List.of() : links.to(List.of(sheet.of(round, network, all)), now),
                DraftLinks.OPEN_FOR.toMinutes());
    }

    private ProposalWords.Proposed proposed(ItemProposal one, Network network) {
        return new ProposalWords.Proposed(
                one.item().title(),
                one.item().type(),
                network.nameOf(one.origin().municipality()),
                card.name(one),
                one.state().name(),
                one.origin().late());
    }

    private static List<String> names(List<MunicipalityStanding> some, Network network) {
        return some.stream()
                .map(one -> network.nameOf(one.municipality()))
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }
}
