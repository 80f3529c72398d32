package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseCalendar;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.CaseId;
import dk.raadslag.domain.casework.CaseMove;
import dk.raadslag.domain.casework.MovingCases;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what the way of a case would be, before there is one: the first forum's next meeting, and on from there. */
final class PlanningCases {
    private final MovingCases moving;
    private final CaseCalendar calendar;
    private final DescribingStops stops;

    PlanningCases(MovingCases moving, CaseCalendar calendar, DescribingStops stops) {
        this.moving = moving;
        this.calendar = calendar;
        this.stops = stops;
    }

    /** A case as it would begin; {@code first} is the day of its first forum. */
    record Plan(Case.Subject subject, Optional<LocalDate> first, List<CaseWords.StopLine> stops) {}

    Choice<Plan> planned(Case.Subject subject, Optional<LocalDate> typed, Network network, LocalDate today) {
        String forum = subject.forums().get(0);
        Optional<LocalDate> first = typed.or(
                () -> network.forumOn(forum, today).flatMap(there -> calendar.proposed(there, today, network)));
        Case file = file(subject, List.of(), network);
        CaseMove dated = new CaseMove(CaseEvent.Kind.DATED, 0, first.orElse(null), "", subject.by());
        return moving.refusal(file, dated, network, subject.at())
                .<Choice<Plan>>map(Choice::ask)
                .orElseGet(() -> Choice.one(new Plan(subject, first, lines(subject, first, network, today))));
    }

    private List<CaseWords.StopLine> lines(
            Case.Subject subject, Optional<LocalDate> first, Network network, LocalDate today) {
        String forum = subject.forums().get(0);
        List<CaseEvent> events = first.stream()
                .map(day -> new CaseEvent(
                        CaseEvent.Kind.DATED,
                        0,
                        0,
                        new CaseEvent.Place(forum, forum, network.host()),
                        calendar.on(day, forum, network),
                        "",
                        subject.by(),
                        subject.at()))
                .toList();
        return stops.of(file(subject, events, network), network, today);
    }

    private static Case file(Case.Subject subject, List<CaseEvent> events, Network network) {
        return new Case(CaseId.of(network.shortName(), 0), network.id(), 0, subject, events);
    }
}
