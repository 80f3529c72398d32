package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.ReopeningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.TellingAsked;
import java.util.Set;

/** Tells what reopening a round will do, and does it. */
final class ReopenedRounds {
    private final ReopeningRounds reopening;
    private final TellingAsked telling;
    private final Standings standings;
    private final Paces paces;

    ReopenedRounds(ReopeningRounds reopening, TellingAsked telling, Standings standings, Paces paces) {
        this.reopening = reopening;
        this.telling = telling;
        this.standings = standings;
        this.paces = paces;
    }

    Choice<ReadingReopenings.Meant> possible(ReadingReopenings.Meant meant, Turn turn, Network network) {
        return reopening
                .refusal(meant.round(), wanted(meant, turn, network), turn.now())
                .<Choice<ReadingReopenings.Meant>>map(Choice::ask)
                .orElseGet(() -> Choice.one(meant));
    }

    Phrase preview(ReadingReopenings.Meant meant, Network network) {
        Round round = meant.round();
        NewDeadline until = meant.until();
        return new EndingWords.ReopenPreview(
                round.id().value(),
                round.title(),
                until == null ? round.deadline() : until.deadline(),
                people(round, Told.ALL),
                people(round, Told.MISSING),
                whom(round, Told.MISSING).stream()
                        .map(network::nameOf)
                        .sorted(DanishOrder.OF_NAMES)
                        .toList(),
                paces.unusual(until == null ? new NewDeadline(round.deadline(), true) : until, round, network));
    }

    Phrase reopen(ReadingReopenings.Meant meant, Told told, Turn turn, Network network) {
        ReopeningRounds.Outcome outcome =
                reopening.reopen(wanted(meant, turn, network), whom(meant.round(), told), turn.now());
        if (outcome instanceof ReopeningRounds.Refused refused) {
            return refused;
        }
        ReopeningRounds.Reopened reopened = (ReopeningRounds.Reopened) outcome;
        Round round = reopened.round();
        return new EndingWords.RoundReopened(
                round.id().value(), round.title(), round.deadline(), told.name(), reopened.told());
    }

    private ReopeningRounds.Reopening wanted(ReadingReopenings.Meant meant, Turn turn, Network network) {
        Round round = meant.round();
        NewDeadline until = meant.until();
        NewDeadline standing = until == null ? new NewDeadline(round.deadline(), false) : until;
        return new ReopeningRounds.Reopening(
                round.id(),
                until == null ? null : until.deadline(),
                paces.to(standing, round, network, turn.now()),
                turn.by().person().id());
    }

    private int people(Round round, Told told) {
        return telling.reached(round, Intent.News.What.REOPENED, whom(round, told))
                .size();
    }

    private Set<MunicipalityCode> whom(Round round, Told told) {
        return switch (told) {
            case ALL -> Set.copyOf(round.asked());
            case MISSING -> standings.lacking(round);
            case NOBODY -> Set.of();
        };
    }
}
