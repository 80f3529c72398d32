package dk.raadslag.domain.reply;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what municipalities answer: every version stays, nothing typed is lost, lateness is marked. */
public final class TakingReplies {

    private final UnitOfWork unitOfWork;
    private final Contributions contributions;
    private final LateReplies lateReplies;
    private final Audit audit;

    /** Needs where contributions and deeds are kept, and who hears of what comes too late. */
    public TakingReplies(UnitOfWork unitOfWork, Contributions contributions, LateReplies lateReplies, Audit audit) {
        this.lateReplies = lateReplies;
        this.unitOfWork = unitOfWork;
        this.contributions = contributions;
        this.audit = audit;
    }

    /**
     * What was taken.
     *
     * @param stored the new versions; what says the same as before makes none
     * @param lackReason numbers of the items kept as a draft because their position needs a reason
     * @param replaced replies of somebody else that no longer stand
     * @param changes those of them that said something else
     * @param disagreements positions that conflict now and did not before
     * @param late it came after the deadline
     */
    public record Taken(
            List<Contribution> stored,
            List<String> lackReason,
            List<Contribution> replaced,
            List<Change> changes,
            List<Disagreement> disagreements,
            boolean late,
            MunicipalityStanding standing) {}

    /** Stores a reply as of now and tells where the municipality stands after it. */
    public Taken take(Reply reply, Instant now) {
        return unitOfWork.run(() -> {
            Round round = reply.round();
            List<Contribution> before = contributions.hold(round.id(), reply.municipality());
            boolean late = !round.isOpen(now, reply.municipality());
            List<Contribution> stored = new ArrayList<>();
            reply.items()
                    .forEach(item -> next(reply, item, before, late, now)
                            .ifPresent(version -> stored.add(contributions.add(version))));
            if (!stored.isEmpty()) {
                audit.add(entry(reply, stored.size(), late, now));
            }
            if (stored.stream().anyMatch(one -> one.late() && one.stage() == Stage.HANDED_IN)) {
                lateReplies.tell(round, reply.municipality(), now);
            }
            return taken(reply, before, stored, late);
        });
    }

    private Taken taken(Reply reply, List<Contribution> before, List<Contribution> stored, boolean late) {
        MunicipalityStanding stood = standing(reply, before);
        MunicipalityStanding stands = standing(reply, stored.isEmpty() ? before : all(before, stored));
        List<Disagreement> known = Disagreement.in(stood);
        return new Taken(
                stored,
                lackingReason(reply),
                replaced(reply, stood, stored),
                Change.between(stood, stands),
                Disagreement.in(stands).stream().filter(one -> !one.isIn(known)).toList(),
                late,
                stands);
    }

    private static List<Contribution> all(List<Contribution> before, List<Contribution> stored) {
        return Stream.concat(before.stream(), stored.stream()).toList();
    }

    private static MunicipalityStanding standing(Reply reply, List<Contribution> said) {
        return Standing.of(reply.round(), said)
                .of(reply.municipality())
                .orElseThrow(
                        () -> new IllegalStateException(reply.round().id() + " does not ask " + reply.municipality()));
    }

    private Optional<Contribution> next(
            Reply reply, RoundItem item, List<Contribution> before, boolean late, Instant now) {
        Answer answer = Objects.requireNonNull(reply.answers().get(item.number()));
        Contribution next = new Contribution(
                reply.activityId(),
                reply.round().id(),
                reply.municipality(),
                item.key(),
                reply.person(),
                1,
                answer,
                reply.level(),
                reply.channel(),
                reply.source(),
                answer.lacksReason() ? Stage.DRAFT : reply.wanted(),
                now,
                late,
                false);
        return newest(before, next)
                        .filter(earlier -> saysTheSame(earlier, next) && !isOvertaken(earlier, next, before))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(next);
    }

    private static Optional<Contribution> newest(List<Contribution> before, Contribution next) {
        return before.stream()
                .filter(one -> one.person().equals(next.person())
                        && one.municipality().equals(next.municipality())
                        && one.item().equals(next.item()))
                .reduce((earlier, later) -> later);
    }

    /** What a colleague has answered since can be changed back by saying the same again. */
    private static boolean isOvertaken(Contribution earlier, Contribution next, List<Contribution> before) {
        return next.stage() == Stage.HANDED_IN
                && before.stream()
                        .filter(one -> one.municipality().equals(next.municipality())
                                && one.item().equals(next.item())
                                && one.stage() == Stage.HANDED_IN)
                        .reduce((older, newer) -> newer)
                        .filter(newest -> !newest.equals(earlier))
                        .isPresent();
    }

    private static boolean saysTheSame(Contribution earlier, Contribution next) {
        return earlier.answer().equals(next.answer())
                && earlier.level().equals(next.level())
                && earlier.stage() == next.stage()
                && (!earlier.waits() || next.late());
    }

    private static List<String> lackingReason(Reply reply) {
        return reply.items().stream()
                .map(RoundItem::number)
                .filter(number ->
                        Objects.requireNonNull(reply.answers().get(number)).lacksReason())
                .toList();
    }

    private static List<Contribution> replaced(Reply reply, MunicipalityStanding stood, List<Contribution> stored) {
        return stood.items().stream()
                .flatMap(item -> item.reply().stream())
                .filter(old -> !old.person().equals(reply.person())
                        && stored.stream()
                                .anyMatch(now -> now.counts() && now.item().equals(old.item())))
                .toList();
    }

    private static Audit.Entry entry(Reply reply, int versions, boolean late, Instant now) {
        return new Audit.Entry(
                now,
                reply.person().toString(),
                reply.source() == null ? "reply-taken" : "reply-entered-on-behalf",
                reply.round().id().value(),
                "municipality=" + reply.municipality() + " versions=" + versions + (late ? " late" : ""));
    }
}
