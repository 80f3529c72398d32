package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.MovingDeadlines;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.TellingAsked;
import java.util.Set;

/** Tells exactly what moving a deadline will do, and does it. */
final class MovedDeadlines {
    private final MovingDeadlines moving;
    private final TellingAsked telling;
    private final Standings standings;
    private final Paces paces;

    MovedDeadlines(MovingDeadlines moving, TellingAsked telling, Standings standings, Paces paces) {
        this.moving = moving;
        this.telling = telling;
        this.standings = standings;
        this.paces = paces;
    }

    Choice<MeantMove> possible(MeantMove move, Turn turn) {
        return moving.refusal(move.round(), move.by(turn.by().person().id()), turn.now())
                .<Choice<MeantMove>>map(Choice::ask)
                .orElseGet(() -> Choice.one(move));
    }

    Phrase preview(MeantMove move, Network network) {
        Round round = move.round();
        Set<MunicipalityCode> told = told(move);
        Deadline to = move.wanted().deadline();
        boolean earlier = to.compareTo(move.present()) < 0;
        Municipality only = move.municipality();
        return new MoveWords.MovePreview(
                round.id().value(),
                round.title(),
                only == null ? null : only.name(),
                move.present(),
                to,
                earlier,
                earlier ? paces.workingDays(to, move.present(), network) : 0,
                told.stream().map(network::nameOf).sorted(DanishOrder.OF_NAMES).toList(),
                telling.reached(round, Intent.News.What.DEADLINE_MOVED, told).size(),
                round.asked().size() - standings.lacking(round).size(),
                paces.unusual(move.wanted(), round, network));
    }

    Phrase move(MeantMove move, Turn turn) {
        MovingDeadlines.Outcome outcome = moving.move(move.by(turn.by().person().id()), told(move), turn.now());
        if (outcome instanceof MovingDeadlines.Refused refused) {
            return refused;
        }
        MovingDeadlines.Moved moved = (MovingDeadlines.Moved) outcome;
        Municipality only = move.municipality();
        return new MoveWords.MoveDone(
                moved.round().id().value(),
                moved.round().title(),
                only == null ? null : only.name(),
                move.wanted().deadline(),
                moved.told());
    }

    private Set<MunicipalityCode> told(MeantMove move) {
        return move.concerned(standings.lacking(move.round()));
    }
}
