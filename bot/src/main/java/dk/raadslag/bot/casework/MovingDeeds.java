package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseCalendar;
import dk.raadslag.domain.casework.CaseEvent.Kind;
import dk.raadslag.domain.casework.CaseMove;
import dk.raadslag.domain.casework.CasePath;
import dk.raadslag.domain.casework.CaseRefusal;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.casework.MovingCases;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.Optional;

/** Shows what a move comes to, and makes it. */
final class MovingDeeds {
    private final MovingCases moving;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final DescribingCases describing;
    private final DescribingStops stops;
    private final CaseAhead ahead;

    MovingDeeds(
            MovingCases moving, Cases cases, CaseCalendar calendar, DescribingCases describing, DescribingStops stops) {
        this.moving = moving;
        this.cases = cases;
        this.calendar = calendar;
        this.describing = describing;
        this.stops = stops;
        this.ahead = new CaseAhead(calendar, stops);
    }

    Choice<CaseDeed> of(Case file, CaseMove typed, Turn turn, Network network) {
        CaseMove move =
                typed.day() == null && typed.kind() != Kind.DATED ? proposed(file, typed, turn, network) : typed;
        return moving.refusal(file, move, network, turn.now())
                .<Choice<CaseDeed>>map(Choice::ask)
                .orElseGet(() -> Choice.one(new Moving(file, move, turn, network)));
    }

    /** Gives a day at once, since that touches nobody. */
    Phrase date(Case file, CaseMove move, Turn turn, Network network) {
        Optional<CaseRefusal> refused = moving.move(file, move, network, turn.now());
        if (refused.isPresent()) {
            return refused.get();
        }
        Case after = cases.find(network.id(), file.number()).orElseThrow();
        return new CaseWords.CaseDated(
                file.number(),
                file.subject().title(),
                stops.of(after, network, turn.today()).get(move.target()));
    }

    /** Where no day was typed, the next forum's day stands as it was given, or is its first meeting the case can reach. */
    private CaseMove proposed(Case file, CaseMove move, Turn turn, Network network) {
        CasePath path = CasePath.of(file);
        if (path.isOver() || (move.kind() != Kind.DECIDED && move.kind() != Kind.SKIPPED)) {
            return move;
        }
        LocalDate today = turn.today();
        LocalDate ready = path.atHand()
                .flatMap(stop -> calendar.day(stop.when()))
                .filter(day -> day.isAfter(today))
                .orElse(today);
        LocalDate day = path.next()
                .filter(next -> calendar.day(next.when()).isEmpty())
                .flatMap(next -> network.forumOn(next.forum(), today))
                .flatMap(forum -> calendar.proposed(forum, ready, network))
                .orElse(null);
        return new CaseMove(move.kind(), move.target(), day, move.words(), move.by());
    }

    /** A case that is to go on, back, past a forum or no further. */
    private final class Moving implements CaseDeed {
        private final Case file;
        private final CaseMove move;
        private final Turn turn;
        private final Network network;

        Moving(Case file, CaseMove move, Turn turn, Network network) {
            this.file = file;
            this.move = move;
            this.turn = turn;
            this.network = network;
        }

        @Override
        public Phrase preview(boolean changed) {
            LocalDate dealtWith = moving.dealtWith(file, turn.now());
            boolean early = CasePath.of(file)
                    .atHand()
                    .flatMap(stop -> calendar.day(stop.when()))
                    .filter(day -> day.isAfter(turn.today()))
                    .isPresent();
            return new CaseWords.CaseMovePreview(
                    changed,
                    move.kind().name(),
                    file.number(),
                    file.subject().title(),
                    stops.atHand(file, network, turn.today()).orElseThrow(),
                    dealtWith,
                    early,
                    move.words(),
                    ahead.after(file, move, network, turn.today()));
        }

        @Override
        public String mark() {
            return file.events().size() + " " + preview(false);
        }

        @Override
        public Phrase carryOut() {
            Optional<CaseRefusal> refused = moving.move(file, move, network, turn.now());
            if (refused.isPresent()) {
                return refused.get();
            }
            Case after = cases.find(network.id(), file.number()).orElseThrow();
            return new CaseWords.CaseMoved(
                    move.kind().name(),
                    file.number(),
                    file.subject().title(),
                    CasePath.of(after).isOver(),
                    describing.standing(after, network, turn.today()));
        }
    }
}
