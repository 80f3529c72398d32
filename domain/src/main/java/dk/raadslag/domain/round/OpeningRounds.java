package dk.raadslag.domain.round;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.meeting.MeetingId;
import java.time.Instant;

/** Opens a round: the ledger, the requests and what falls due are written down together, before anything is sent. */
public final class OpeningRounds {

    private final UnitOfWork unitOfWork;
    private final Rounds rounds;
    private final Ledger ledger;
    private final Outbox outbox;
    private final RoundTimetable timetable;
    private final Audit audit;

    /** Needs everything an opening writes to. */
    public OpeningRounds(
            UnitOfWork unitOfWork, Rounds rounds, Ledger ledger, Outbox outbox, RoundTimetable timetable, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.rounds = rounds;
        this.ledger = ledger;
        this.outbox = outbox;
        this.timetable = timetable;
        this.audit = audit;
    }

    /** Opens the round a plan describes and returns it; the plan must have been made for {@code now}. */
    public Round open(RoundPlan plan, Instant now) {
        return unitOfWork.run(() -> {
            Round round = round(plan, now);
            rounds.add(round);
            plan.addressees().forEach(addressee -> ask(round, addressee));
            timetable.draw(round, plan.order().pace());
            audit.add(new Audit.Entry(
                    now,
                    round.openedBy().toString(),
                    "round-opened",
                    round.id().value(),
                    "recipients=" + plan.addressees().size()));
            return round;
        });
    }

    private void ask(Round round, RoundPlan.Addressee addressee) {
        var person = addressee.contact().person().id();
        ledger.expect(new Recipient(round.id(), person, addressee.municipality(), addressee.role()));
        outbox.put(new Dispatch(
                RequestKey.of(round.id(), person),
                person,
                null,
                new Intent.Request(round.id().value()),
                Dispatch.Urgency.BULK,
                round.openedAt()));
    }

    private RoundId id(RoundOrder order) {
        MeetingId meeting = order.meeting();
        return meeting == null
                ? RoundId.withoutMeeting(order.network().shortName(), (int)
                        rounds.of(order.network().id()).stream()
                                .filter(round -> round.meeting() == null)
                                .count())
                : RoundId.next(meeting, rounds.of(meeting).size());
    }

    private Round round(RoundPlan plan, Instant now) {
        RoundOrder order = plan.order();
        return new Round(
                        id(order),
                        order.network().id(),
                        order.meeting(),
                        order.title(),
                        order.kind(),
                        order.deadline(),
                        order.items(),
                        order.leftOut(),
                        plan.asked(),
                        order.by(),
                        now,
                        null)
                .touching(plan.areas());
    }
}
