package dk.raadslag.bot.draft;

import dk.raadslag.bot.reply.ConsentResults;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.Optional;

/** Tells what the municipalities have said to the version that was sent round last. */
final class DescribingAgreement {
    private final Circulations circulations;
    private final Rounds rounds;
    private final ConsentResults results;

    DescribingAgreement(Circulations circulations, Rounds rounds, ConsentResults results) {
        this.circulations = circulations;
        this.rounds = rounds;
        this.results = results;
    }

    /** Returns it; empty while nothing has been sent round. */
    Optional<Phrase> of(Round round, Network network, Instant now) {
        return circulations.newestCirculation(round.id()).map(circulation -> standing(circulation, network, now));
    }

    private Phrase standing(Circulation circulation, Network network, Instant now) {
        Round consent = rounds.find(circulation.consent())
                .orElseThrow(() -> new IllegalStateException("no round " + circulation.consent()));
        return new DraftWords.AgreementStanding(
                circulation.version(),
                circulation.at(),
                consent.id().value(),
                consent.deadline(),
                consent.isOpen(now),
                results.of(consent, network, now));
    }
}
