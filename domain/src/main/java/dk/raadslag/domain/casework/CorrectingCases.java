package dk.raadslag.domain.casework;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.Chain;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts right what a case is called and the way it goes; what stood before stays in its history. */
public final class CorrectingCases {
    private final UnitOfWork unitOfWork;
    private final Cases cases;
    private final Audit audit;

    /** Needs where cases are kept. */
    public CorrectingCases(UnitOfWork unitOfWork, Cases cases, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.cases = cases;
        this.audit = audit;
    }

    /** Returns the correction of a title. */
    public Correction retitled(Case file, String title) {
        return Correction.title(file, title);
    }

    /** Returns the correction of the way. */
    public Correction rerouted(Case file, Chain chain) {
        return Correction.way(file, chain.name(), chain.forums());
    }

    /** Returns why a case cannot be corrected so; empty when it can. */
    public Optional<CaseRefusal> refusal(Case file, Correction correction, Network network, LocalDate today) {
        if (correction.before().equals(correction.now())
                && correction.forumsBefore().equals(correction.forums())) {
            return Optional.of(new CaseRefusal.NothingToCorrect(file.number(), correction.now()));
        }
        CasePath path = CasePath.of(file);
        if (correction.kind() == CaseEvent.Kind.RETITLED) {
            return Optional.empty();
        }
        if (path.isOver()) {
            return Optional.of(new CaseRefusal.CaseIsOver(file.number(), path.withdrawn()));
        }
        return keeps(file, path, correction.forums())
                ? Optional.empty()
                : Optional.of(
                        new CaseRefusal.WayIsGone(file.number(), correction.now(), gone(file, path, network, today)));
    }

    /** Returns the case as it would be. */
    public Case corrected(Case file, Correction correction, PersonId by, Network network, Instant now) {
        List<CaseEvent> events = new ArrayList<>(file.events());
        events.add(event(file, correction, by, network, now));
        return new Case(file.id(), file.network(), file.number(), file.subject(), events);
    }

    /** Corrects it, unless something has happened to the case since it was looked at; returns why not. */
    public Optional<CaseRefusal> correct(Case seen, Correction correction, PersonId by, Network network, Instant now) {
        return unitOfWork.run(() -> {
            Case file = cases.find(network.id(), seen.number()).orElseThrow();
            if (file.events().size() != seen.events().size()) {
                return Optional.of(new CaseRefusal.CaseHasMoved(seen.number()));
            }
            Optional<CaseRefusal> refused =
                    refusal(file, correction, network, DanishTime.at(now).toLocalDate());
            if (refused.isEmpty()) {
                cases.add(file.id(), file.events().size(), event(file, correction, by, network, now));
                audit.add(new Audit.Entry(
                        now,
                        by.toString(),
                        "case-" + correction.kind().name().toLowerCase(Locale.ROOT),
                        network.id().value(),
                        "case=" + file.id()));
            }
            return refused;
        });
    }

    /** It goes on from where it is, so where it has been must lie on the new way too. */
    private static boolean keeps(Case file, CasePath path, List<String> forums) {
        List<String> been = file.subject().forums().subList(0, path.current());
        return forums.size() > been.size() && forums.subList(0, been.size()).equals(been);
    }

    private static List<String> gone(Case file, CasePath path, Network network, LocalDate today) {
        return file.subject().forums().subList(0, path.current()).stream()
                .map(forum -> network.nameOfForum(forum, today))
                .toList();
    }

    private static CaseEvent event(Case file, Correction correction, PersonId by, Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        List<String> way = file.subject().forums();
        int step = Math.min(CasePath.of(file).current(), way.size() - 1);
        CaseEvent.Place place =
                new CaseEvent.Place(way.get(step), network.nameOfForum(way.get(step), today), network.hostOn(today));
        return new CaseEvent(correction.kind(), step, step, place, CaseEvent.When.UNKNOWN, correction.words(), by, now);
    }
}
