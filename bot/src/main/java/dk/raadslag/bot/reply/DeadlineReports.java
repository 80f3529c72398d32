package dk.raadslag.bot.reply;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding.Status;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the secretariat is told when a round's deadline has passed. */
final class DeadlineReports {
    private final Contributions contributions;
    private final Networks networks;
    private final ConsentResults results;
    private final Gatherings gatherings;
    private final Wording wording;

    DeadlineReports(
            Contributions contributions,
            Networks networks,
            ConsentResults results,
            Gatherings gatherings,
            Wording wording) {
        this.contributions = contributions;
        this.networks = networks;
        this.results = results;
        this.gatherings = gatherings;
        this.wording = wording;
    }

    /** Tells where a round stands now. */
    Message of(Round round, Instant now) {
        Optional<Gathering> gathering = gatherings.of(round);
        if (gathering.isPresent()) {
            return gathering.get().atDeadline(round, network(round), now);
        }
        Standing standing = Standing.of(round, contributions.to(round.id()));
        if (round.kind().binds()) {
            return Message.of(wording.say(new RequestPhrase.ConsentAtDeadline(
                    round.id().value(),
                    round.title(),
                    results.of(round, network(round), now),
                    moreTime(round, standing, now))));
        }
        return Message.of(wording.say(new RequestPhrase.RoundAtDeadline(
                round.id().value(),
                round.title(),
                round.asked().size(),
                names(round, standing, Status.ANSWERED),
                names(round, over(standing, now), Status.PARTIAL),
                names(round, over(standing, now), Status.DRAFT),
                names(round, over(standing, now), Status.SILENT),
                names(round, over(standing, now), Status.LATE),
                moreTime(round, standing, now))));
    }

    /** Leaves out those who still have time. */
    private static Standing over(Standing standing, Instant now) {
        return new Standing(
                standing.round(),
                standing.municipalities().stream()
                        .filter(one -> !standing.round().isOpen(now, one.municipality()))
                        .toList());
    }

    private List<String> moreTime(Round round, Standing standing, Instant now) {
        return standing.municipalities().stream()
                .filter(one -> one.status() != Status.ANSWERED && round.isOpen(now, one.municipality()))
                .map(one -> network(round).nameOf(one.municipality()))
                .toList();
    }

    private List<String> names(Round round, Standing standing, Status status) {
        return standing.in(status).stream()
                .map(one -> network(round).nameOf(one.municipality()))
                .toList();
    }

    private Network network(Round round) {
        return networks.find(round.network())
                .orElseThrow(() -> new IllegalStateException("no network " + round.network() + " for " + round.id()));
    }
}
