package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;

/** Finds the round whose draft is meant; one in which a draft is circulated means the round it was made from. */
final class DraftRounds {
    private final ChoosingRounds choosing;
    private final Rounds rounds;
    private final Circulations circulations;

    DraftRounds(ChoosingRounds choosing, Rounds rounds, Circulations circulations) {
        this.choosing = choosing;
        this.rounds = rounds;
        this.circulations = circulations;
    }

    Choice<Round> choose(String typed, Network network, Instant now) {
        return remarks(typed, network, now)
                .then(round ->
                        round.kind().gathers() ? Choice.ask(GathersInstead.of(round)) : Choice.one(source(round)));
    }

    /** A round that asks for something else is meant only where no other one can be. */
    private Choice<Round> remarks(String typed, Network network, Instant now) {
        Choice<Round> wanted = choosing.choose(
                typed, network, now, round -> isOriginal(round) && !round.kind().gathers());
        return wanted instanceof Choice.One<Round> ? wanted : choosing.choose(typed, network, now, this::isOriginal);
    }

    private boolean isOriginal(Round round) {
        return circulations.circulatedIn(round.id()).isEmpty();
    }

    private Round source(Round round) {
        return circulations
                .circulatedIn(round.id())
                .map(Circulation::round)
                .flatMap(rounds::find)
                .orElse(round);
    }
}
