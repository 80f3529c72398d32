package dk.raadslag.domain.casework;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.casework.CaseEvent.Kind;
import dk.raadslag.domain.casework.CaseEvent.When;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Begins cases and lets them go on, back or aside; what has happened is only ever added to. */
public final class MovingCases {
    private final UnitOfWork unitOfWork;
    private final Cases cases;
    private final CaseRules rules;
    private final CaseCalendar calendar;
    private final Audit audit;

    /** Needs where cases are kept, and the days. */
    public MovingCases(UnitOfWork unitOfWork, Cases cases, CaseCalendar calendar, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.cases = cases;
        this.rules = new CaseRules(calendar);
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Begins a case, and gives its first forum this day if there is one. */
    public Case begin(Case.Subject subject, Optional<LocalDate> first, Network network) {
        return unitOfWork.run(() -> {
            Case begun = cases.begin(network, subject);
            audit.add(new Audit.Entry(
                    subject.at(),
                    subject.by().toString(),
                    "case-begun",
                    network.id().value(),
                    "case=" + begun.id()));
            first.ifPresent(day -> cases.add(
                    begun.id(),
                    0,
                    dated(begun, 0, day, new CaseMove(Kind.DATED, 0, day, "", subject.by()), network, subject.at())));
            return cases.find(network.id(), begun.number()).orElseThrow();
        });
    }

    /** Returns why a move cannot be made; empty when it can. */
    public Optional<CaseRefusal> refusal(Case file, CaseMove move, Network network, Instant now) {
        return rules.refusal(file, move, network, DanishTime.at(now).toLocalDate());
    }

    /** Makes a move, unless something has happened to the case since it was looked at; returns why not. */
    public Optional<CaseRefusal> move(Case seen, CaseMove move, Network network, Instant now) {
        return unitOfWork.run(() -> {
            Case file = cases.find(network.id(), seen.number()).orElseThrow();
            if (file.events().size() != seen.events().size()) {
                return Optional.of(new CaseRefusal.CaseHasMoved(seen.number()));
            }
            Optional<CaseRefusal> refusal = refusal(file, move, network, now);
            if (refusal.isEmpty()) {
                make(file, move, network, now);
            }
            return refusal;
        });
    }

    /** Returns the day on which the forum that has a case dealt with it: its meeting, or today where that is not over. */
    public LocalDate dealtWith(Case file, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        return CasePath.of(file)
                .atHand()
                .flatMap(stop -> calendar.day(stop.when()))
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    private void make(Case file, CaseMove move, Network network, Instant now) {
        int number = file.events().size();
        LocalDate day = move.day();
        if (move.kind() != Kind.DATED) {
            cases.add(file.id(), number++, ended(file, move, network, now));
        }
        int next = move.kind() == Kind.DECIDED || move.kind() == Kind.SKIPPED
                ? CasePath.of(file).current() + 1
                : move.target();
        if (day != null && next < file.subject().forums().size()) {
            cases.add(file.id(), number, dated(file, next, day, move, network, now));
        }
        audit.add(new Audit.Entry(
                now,
                move.by().toString(),
                "case-" + move.kind().name().toLowerCase(Locale.ROOT),
                network.id().value(),
                "case=" + file.id()));
    }

    private CaseEvent ended(Case file, CaseMove move, Network network, Instant now) {
        CasePath.Stop stop = CasePath.of(file).atHand().orElseThrow();
        LocalDate day = dealtWith(file, now);
        When when = move.kind() == Kind.DECIDED ? new When(day, stop.when().meeting()) : new When(day, null);
        int backTo = move.kind() == Kind.RETURNED ? move.target() : stop.step();
        return new CaseEvent(
                move.kind(),
                stop.step(),
                backTo,
                place(stop.forum(), day, network),
                when,
                move.words(),
                move.by(),
                now);
    }

    private CaseEvent dated(Case file, int step, LocalDate day, CaseMove move, Network network, Instant now) {
        CaseEvent.Place place = place(file.subject().forums().get(step), day, network);
        return new CaseEvent(
                Kind.DATED, step, step, place, calendar.on(day, place.forum(), network), "", move.by(), now);
    }

    private static CaseEvent.Place place(String forum, LocalDate day, Network network) {
        String there = network.forumOn(forum, day).map(Forum::id).orElse(forum);
        return new CaseEvent.Place(there, network.nameOfForum(there, day), network.hostOn(day));
    }
}
