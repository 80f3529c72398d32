package dk.raadslag.bot.casework;

import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseCalendar;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.CaseEvent.Kind;
import dk.raadslag.domain.casework.CaseMove;
import dk.raadslag.domain.casework.CasePath;
import dk.raadslag.domain.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells where a case would be after a move, without making it. */
final class CaseAhead {
    private final CaseCalendar calendar;
    private final DescribingStops stops;

    CaseAhead(CaseCalendar calendar, DescribingStops stops) {
        this.calendar = calendar;
        this.stops = stops;
    }

    /** Returns the step it would be at; null where it would be over. */
    CaseWords.@Nullable StopLine after(Case file, CaseMove move, Network network, LocalDate today) {
        CasePath after = CasePath.of(moved(file, move, network));
        return after.atHand()
                .map(stop -> stops.of(after, network, today).get(stop.step()))
                .orElse(null);
    }

    private Case moved(Case file, CaseMove move, Network network) {
        CasePath path = CasePath.of(file);
        List<CaseEvent> events = new ArrayList<>(file.events());
        int backTo = move.kind() == Kind.RETURNED ? move.target() : path.current();
        events.add(event(file, move.kind(), path.current(), backTo, CaseEvent.When.UNKNOWN, network));
        int next = move.kind() == Kind.RETURNED ? backTo : path.current() + 1;
        LocalDate day = move.day();
        if (day != null && next < path.stops().size()) {
            String forum = file.subject().forums().get(next);
            events.add(event(file, Kind.DATED, next, next, calendar.on(day, forum, network), network));
        }
        return new Case(file.id(), file.network(), file.number(), file.subject(), events);
    }

    private static CaseEvent event(Case file, Kind kind, int step, int backTo, CaseEvent.When when, Network network) {
        String forum = file.subject().forums().get(step);
        CaseEvent.Place place = new CaseEvent.Place(forum, forum, network.host());
        return new CaseEvent(kind, step, backTo, place, when, "", file.subject().by(), Instant.EPOCH);
    }
}
