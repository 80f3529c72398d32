package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;

/** Shows and does what "/udkast send" means. */
final class SendingDrafts {
    private final CirculatingDrafts circulating;
    private final ConsentDeadlines deadlines;
    private final DescribingCirculations describing;
    private final AskingApprovers approvers;

    SendingDrafts(
            CirculatingDrafts circulating,
            ConsentDeadlines deadlines,
            DescribingCirculations describing,
            AskingApprovers approvers) {
        this.approvers = approvers;
        this.circulating = circulating;
        this.deadlines = deadlines;
        this.describing = describing;
    }

    Choice<CirculatingDrafts.Plan> plan(Round round, String deadline, Network network, Turn turn) {
        return deadlines
                .read(deadline, round, network, turn.now())
                .then(until -> circulating.plan(round, until, network, turn));
    }

    Phrase preview(CirculatingDrafts.Plan plan, Network network, boolean changed) {
        return describing.preview(plan, network, changed);
    }

    Phrase carryOut(CirculatingDrafts.Plan plan, Turn turn, Network network) {
        return approvers
                .insteadOfSending(plan, turn, network)
                .orElseGet(() -> circulating.carryOut(plan, network, turn));
    }
}
