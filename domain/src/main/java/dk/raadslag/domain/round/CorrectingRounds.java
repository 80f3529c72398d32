package dk.raadslag.domain.round;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings an open round up to a later version of its agenda and to whoever is to be asked now. */
public final class CorrectingRounds {
    private final UnitOfWork unitOfWork;
    private final Rounds rounds;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Audit audit;

    /** Needs everything a correction writes to. */
    public CorrectingRounds(UnitOfWork unitOfWork, Rounds rounds, Ledger ledger, Outbox outbox, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.rounds = rounds;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * What is corrected.
     *
     * @param areas the subject areas touched as well now
     * @param newcomers who is asked now and was not before
     * @param askAgain who answered an item that has been reworded, with the keys of those items
     */
    public record Correction(
            Round round,
            ComparingItems.Difference difference,
            Set<String> areas,
            List<RoundPlan.Addressee> newcomers,
            Map<PersonId, List<String>> askAgain,
            PersonId by) {}

    /** Corrects the round: cards show it, newcomers are asked, those who answered the wrong text are asked again. */
    public Round correct(Correction correction, Instant now) {
        return unitOfWork.run(() -> {
            Round held = rounds.hold(correction.round().id()).orElseThrow();
            Round after = held.corrected(correction.difference().items(), held.asked())
                    .touching(both(held.areas(), correction.areas()));
            rounds.change(after);
            correction.newcomers().forEach(one -> ask(after, one, now));
            new TellingAsked(ledger, outbox).refresh(after, Set.copyOf(after.asked()), now);
            correction.askAgain().forEach((person, items) -> askAgain(after, person, items, now));
            audit.add(new Audit.Entry(
                    now,
                    correction.by().toString(),
                    "round-corrected",
                    after.id().value(),
                    detail(correction)));
            return after;
        });
    }

    private void ask(Round round, RoundPlan.Addressee one, Instant now) {
        PersonId person = one.contact().person().id();
        ledger.expect(new Recipient(round.id(), person, one.municipality(), one.role()));
        outbox.put(new Dispatch(
                RequestKey.of(round.id(), person),
                person,
                null,
                new Intent.Request(round.id().value()),
                Dispatch.Urgency.BULK,
                now));
    }

    private void askAgain(Round round, PersonId person, List<String> items, Instant now) {
        outbox.put(new Dispatch(
                "corrected:" + round.id() + ":" + now + ":" + person,
                person,
                null,
                new Intent.Corrected(round.id().value(), items),
                Dispatch.Urgency.BULK,
                now));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    private static String detail(Correction correction) {
        ComparingItems.Difference items = correction.difference();
        return "added=" + keys(items.added()) + " changed="
                + keys(items.changed().stream().map(ComparingItems.Changed::now).toList())
                + " gone=" + keys(items.gone()) + " recipients="
                + correction.newcomers().size() + " again="
                + correction.askAgain().size();
    }

    private static String keys(List<RoundItem> items) {
        return items.stream().map(RoundItem::key).collect(Collectors.joining(","));
    }
}
