package dk.raadslag.domain.reply;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.Decisions;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers that came after the deadline: the secretariat is told, and lets them in or leaves them aside. */
public final class LateReplies {
    private final Means means;

    /** Everything late replies need, by name. */
    public record Means(
            UnitOfWork unitOfWork,
            Contributions contributions,
            Decisions decisions,
            Networks networks,
            Contacts contacts,
            Outbox outbox,
            Audit audit) {}

    /** Takes the means. */
    public LateReplies(Means means) {
        this.means = means;
    }

    /** What came of a decision. */
    public sealed interface Outcome permits Decided, AlreadyDecided, NothingLate {}

    /** It holds from the next draft on. */
    public record Decided(Decision decision) implements Outcome {}

    /** Somebody has decided the same before. */
    public record AlreadyDecided(Decision decision) implements Outcome {}

    /** The municipality has no late reply in this round. */
    public record NothingLate() implements Outcome {}

    /** Tells the secretariat that a municipality has answered too late; once until it has been decided. */
    void tell(Round round, MunicipalityCode municipality, Instant now) {
        if (round.isCalledOff()) {
            return;
        }
        String after = means.decisions()
                .about(subject(round, municipality))
                .map(decided -> ":" + decided.at())
                .orElse("");
        String key = "late:" + round.id() + ":" + municipality + after;
        secretariat(round, now)
                .forEach(member -> means.outbox()
                        .put(new Dispatch(
                                key + ":" + member,
                                member,
                                null,
                                new Intent.LateReply(round.id().value(), municipality.value()),
                                Dispatch.Urgency.BULK,
                                now)));
    }

    /** Lets a municipality's late answers in, or leaves them aside; either can be done over again the other way. */
    public Outcome decide(
            Round round, MunicipalityCode municipality, Decision.Verdict verdict, PersonId by, Instant now) {
        return means.unitOfWork().run(() -> {
            List<Contribution> late = late(round, municipality);
            Optional<Decision> earlier = standing(round, municipality, late);
            if (late.isEmpty()) {
                return new NothingLate();
            }
            return earlier.filter(decided -> decided.verdict() == verdict).isPresent()
                    ? new AlreadyDecided(earlier.get())
                    : decided(round, municipality, new Decision(subject(round, municipality), verdict, by, now));
        });
    }

    /** Returns what has been decided about a municipality's late answers; empty while something waits. */
    public Optional<Decision> decision(Round round, MunicipalityCode municipality) {
        return standing(round, municipality, late(round, municipality));
    }

    private Decided decided(Round round, MunicipalityCode municipality, Decision decision) {
        boolean admitted = decision.verdict() == Decision.Verdict.YES;
        means.contributions().admit(round.id(), municipality, admitted);
        means.decisions().keep(decision);
        means.audit()
                .add(new Audit.Entry(
                        decision.at(),
                        decision.by().toString(),
                        admitted ? "late-reply-admitted" : "late-reply-left-aside",
                        round.id().value(),
                        "municipality=" + municipality));
        return new Decided(decision);
    }

    /** What came after a decision has not been decided about. */
    private Optional<Decision> standing(Round round, MunicipalityCode municipality, List<Contribution> late) {
        return means.decisions()
                .about(subject(round, municipality))
                .filter(decided -> late.stream().noneMatch(one -> one.at().isAfter(decided.at())));
    }

    private List<Contribution> late(Round round, MunicipalityCode municipality) {
        return means.contributions().to(round.id()).stream()
                .filter(one -> one.municipality().equals(municipality) && one.late() && one.stage() == Stage.HANDED_IN)
                .toList();
    }

    private List<PersonId> secretariat(Round round, Instant now) {
        return means.networks().find(round.network()).stream()
                .flatMap(network -> means
                        .contacts()
                        .secretariatOf(network, DanishTime.at(now).toLocalDate())
                        .stream())
                .map(person -> person.id())
                .toList();
    }

    private static String subject(Round round, MunicipalityCode municipality) {
        return "late:" + round.id() + ":" + municipality;
    }
}
