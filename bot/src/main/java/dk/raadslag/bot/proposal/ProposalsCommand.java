package dk.raadslag.bot.proposal;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import java.util.List;

/** /punktforslag: what the municipalities want on an agenda, to be taken over or declined. */
final class ProposalsCommand implements SecretariatCommand {
    private final ChoosingRounds choosing;
    private final ListingItems listing;
    private final Saying saying;

    ProposalsCommand(ChoosingRounds choosing, ListingItems listing, Saying saying) {
        this.choosing = choosing;
        this.listing = listing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "punktforslag";
    }

    @Override
    public List<String> aliases() {
        return List.of("forslag");
    }

    @Override
    public Phrase usage() {
        return new ProposalWords.ProposalsUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.choose(line.arguments(), network, turn.now(), round -> round.kind() == RoundKind.ITEM_PROPOSALS)
                .then(ProposalsCommand::askingForItems)
                .either(
                        round -> Answering.show(listing.list(round, network, turn.now())),
                        problem -> saying.wrong(problem, this));
    }

    private static Choice<Round> askingForItems(Round round) {
        return round.kind() == RoundKind.ITEM_PROPOSALS
                ? Choice.one(round)
                : Choice.ask(new ProposalWords.NotProposals(round.id().value(), round.title()));
    }
}
