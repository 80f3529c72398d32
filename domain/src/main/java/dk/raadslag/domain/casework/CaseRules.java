package dk.raadslag.domain.casework;

import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Lifetime;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may happen to a case: it keeps to its way, in turn, and goes only to forums that are there. */
final class CaseRules {
    private final CaseCalendar calendar;

    CaseRules(CaseCalendar calendar) {
        this.calendar = calendar;
    }

    Optional<CaseRefusal> refusal(Case file, CaseMove move, Network network, LocalDate today) {
        CasePath path = CasePath.of(file);
        if (path.isOver()) {
            return Optional.of(new CaseRefusal.CaseIsOver(file.number(), path.withdrawn()));
        }
        return switch (move.kind()) {
            case DATED -> dated(file, path, move, network, today);
            case DECIDED -> gone(file, path.current(), today, network).or(() -> next(file, path, move, network, today));
            case SKIPPED -> next(file, path, move, network, today);
            case RETURNED -> back(file, path, move, network, today);
            case WITHDRAWN, RETITLED, REROUTED -> Optional.empty();
        };
    }

    private Optional<CaseRefusal> dated(Case file, CasePath path, CaseMove move, Network network, LocalDate today) {
        if (move.target() < path.current()) {
            return Optional.of(new CaseRefusal.StepIsDone(file.number(), name(file, move.target(), today, network)));
        }
        return day(file, path, move.target(), move.day(), network, today);
    }

    private Optional<CaseRefusal> back(Case file, CasePath path, CaseMove move, Network network, LocalDate today) {
        if (move.target() < 0 || move.target() >= path.current()) {
            return Optional.of(
                    new CaseRefusal.NothingBefore(file.number(), name(file, path.current(), today, network)));
        }
        return gone(file, move.target(), move.day() == null ? today : move.day(), network)
                .or(() -> isOver(move.day(), today));
    }

    private Optional<CaseRefusal> next(Case file, CasePath path, CaseMove move, Network network, LocalDate today) {
        return path.next().flatMap(next -> day(file, path, next.step(), move.day(), network, today));
    }

    private Optional<CaseRefusal> day(
            Case file, CasePath path, int step, @Nullable LocalDate day, Network network, LocalDate today) {
        if (day == null) {
            return Optional.empty();
        }
        return isOver(day, today)
                .or(() -> gone(file, step, day, network))
                .or(() -> outOfTurn(file, path, step, day, network));
    }

    private static Optional<CaseRefusal> isOver(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today) ? Optional.of(new CaseRefusal.DayIsOver(day)) : Optional.empty();
    }

    private static Optional<CaseRefusal> gone(Case file, int step, LocalDate day, Network network) {
        String forum = file.subject().forums().get(step);
        if (network.forum(forum).isEmpty() || network.forumOn(forum, day).isPresent()) {
            return Optional.empty();
        }
        LocalDate last =
                network.forum(forum).map(Forum::lifetime).map(Lifetime::until).orElse(day);
        return Optional.of(
                new CaseRefusal.ForumIsGone(file.number(), network.nameOfForum(forum, last), last.plusDays(1)));
    }

    private Optional<CaseRefusal> outOfTurn(Case file, CasePath path, int step, LocalDate day, Network network) {
        return path.stops().stream()
                .filter(other -> other.step() >= path.current() && other.step() != step)
                .flatMap(other -> calendar.day(other.when()).stream()
                        .filter(known -> other.step() < step ? day.isBefore(known) : day.isAfter(known))
                        .map(known -> (CaseRefusal) new CaseRefusal.OutOfTurn(
                                name(file, step, day, network), day, name(file, other.step(), known, network), known)))
                .findFirst();
    }

    private static String name(Case file, int step, LocalDate day, Network network) {
        String forum = file.subject().forums().get(step);
        return network.forumOn(forum, day).map(there -> there.nameOn(day)).orElse(network.nameOfForum(forum, day));
    }
}
