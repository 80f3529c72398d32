package dk.raadslag.domain.reply;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Confirms replies given with reservation for political treatment; that is no new answer, and never a late one. */
public final class ConfirmingLevels {
    private static final Level TREATED = Level.of(ReplyLevel.POLITICAL);

    private final UnitOfWork unitOfWork;
    private final Contributions contributions;
    private final Audit audit;

    /** Needs where contributions and deeds are kept. */
    public ConfirmingLevels(UnitOfWork unitOfWork, Contributions contributions, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.contributions = contributions;
        this.audit = audit;
    }

    /**
     * Who confirms, for whom.
     *
     * @param person somebody who may hand in for the municipality
     */
    public record Confirmation(
            Round round, MunicipalityCode municipality, PersonId person, Channel channel, String activityId) {}

    /** Returns the replies of a municipality that still have the reservation. */
    public static List<Contribution> reserved(MunicipalityStanding standing) {
        return standing.items().stream()
                .flatMap(item -> Stream.concat(item.reply().stream(), item.late().stream()))
                .filter(one -> one.level().isReserved())
                .toList();
    }

    /** Stores a version without the reservation of every reply that has it, and returns those versions. */
    public List<Contribution> confirm(Confirmation confirmation, Instant now) {
        return unitOfWork.run(() -> {
            Round round = confirmation.round();
            MunicipalityStanding standing = Standing.of(
                            round, contributions.to(round.id(), confirmation.municipality()))
                    .of(confirmation.municipality())
                    .orElseThrow();
            List<Contribution> confirmed = reserved(standing).stream()
                    .map(one -> contributions.add(one.again(confirmation, TREATED, now)))
                    .toList();
            keepDrafts(standing, confirmation, now, confirmed);
            if (!confirmed.isEmpty()) {
                audit.add(entry(confirmation, confirmed.size(), now));
            }
            return confirmed;
        });
    }

    /** What the person has written since stays the newest of theirs. */
    private void keepDrafts(
            MunicipalityStanding standing, Confirmation confirmation, Instant now, List<Contribution> confirmed) {
        standing.items().stream()
                .flatMap(item -> item.beside().stream())
                .filter(one -> one.person().equals(confirmation.person()))
                .filter(one -> confirmed.stream().anyMatch(reply -> reply.item().equals(one.item())))
                .forEach(one -> contributions.add(one.again(confirmation, TREATED, now)));
    }

    private static Audit.Entry entry(Confirmation confirmation, int versions, Instant now) {
        return new Audit.Entry(
                now,
                confirmation.person().toString(),
                "level-confirmed",
                confirmation.round().id().value(),
                "municipality=" + confirmation.municipality() + " versions=" + versions);
    }
}
