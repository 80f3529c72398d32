package dk.raadslag.bot.casework;

import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseCalendar;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.CasePath;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Handling;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Describes the steps of a case: where it has been, where it is, and when it can be where it is going. */
final class DescribingStops {
    private final CaseCalendar calendar;

    DescribingStops(CaseCalendar calendar) {
        this.calendar = calendar;
    }

    List<CaseWords.StopLine> of(Case file, Network network, LocalDate today) {
        return of(CasePath.of(file), network, today);
    }

    /** Describes each step; a step without a day is expected at the first meeting after the one before. */
    List<CaseWords.StopLine> of(CasePath path, Network network, LocalDate today) {
        List<CaseWords.StopLine> lines = new ArrayList<>();
        LocalDate ready = today;
        for (CasePath.Stop stop : path.stops()) {
            CaseWords.StopLine line = stop.step() < path.current() && stop.last() != null
                    ? been(stop)
                    : ahead(stop, ready, network, today);
            lines.add(line);
            LocalDate there = line.day() == null ? line.expected() : line.day();
            ready = there != null && there.isAfter(ready) ? there : ready;
        }
        return lines;
    }

    private static CaseWords.StopLine been(CasePath.Stop stop) {
        CaseEvent last = Objects.requireNonNull(stop.last());
        return new CaseWords.StopLine(
                last.place().name(),
                null,
                false,
                stop.state().name(),
                last.when().day(),
                null,
                false,
                CaseCalendar.Caution.NONE.name(),
                null,
                null,
                false,
                last.words());
    }

    private CaseWords.StopLine ahead(CasePath.Stop stop, LocalDate ready, Network network, LocalDate today) {
        Optional<LocalDate> day = calendar.day(stop.when());
        LocalDate known = day.orElse(today);
        Optional<Forum> forum = network.forumOn(stop.forum(), known);
        Optional<LocalDate> expected =
                day.isPresent() ? Optional.empty() : forum.flatMap(one -> calendar.proposed(one, ready, network));
        LocalDate there = day.or(() -> expected).orElse(null);
        Optional<LocalDate> handIn =
                forum.flatMap(one -> Optional.ofNullable(there).map(it -> calendar.handIn(it, one, network)));
        String name = forum.map(one -> one.nameOn(known)).orElseGet(() -> network.nameOfForum(stop.forum(), known));
        return new CaseWords.StopLine(
                name,
                forum.filter(one -> !one.id().equals(stop.forum()))
                        .map(one -> network.nameOfForum(stop.forum(), known))
                        .orElse(null),
                forum.isEmpty() && network.forum(stop.forum()).isPresent(),
                stop.state().name(),
                day.orElse(null),
                expected.orElse(null),
                calendar.isCalledOff(stop.when()),
                day.map(one -> calendar.caution(one, network))
                        .orElse(CaseCalendar.Caution.NONE)
                        .name(),
                forum.map(Forum::handling)
                        .map(Handling::actor)
                        .map(Handling.Actor::name)
                        .orElse(null),
                handIn.orElse(null),
                handIn.filter(today::isAfter).isPresent(),
                stop.last() == null ? "" : stop.last().words());
    }

    /** Describes the step a case is at; empty when it is over. */
    Optional<CaseWords.StopLine> atHand(Case file, Network network, LocalDate today) {
        CasePath path = CasePath.of(file);
        return path.atHand().map(stop -> of(path, network, today).get(stop.step()));
    }
}
