package dk.raadslag.domain.round;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Decides a contact person's wish for more time, once, whoever in the secretariat does it. */
public final class DecidingExtensions {
    private final UnitOfWork unitOfWork;
    private final Decisions decisions;
    private final MovingDeadlines moving;
    private final Outbox outbox;
    private final Audit audit;

    /** Needs everything a decision writes to. */
    public DecidingExtensions(
            UnitOfWork unitOfWork, Decisions decisions, MovingDeadlines moving, Outbox outbox, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
        this.moving = moving;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Somebody's wish: more time for their municipality. */
    public record Wish(MovingDeadlines.Move move, MunicipalityCode municipality, PersonId person) {
        String subject() {
            return "extension:" + move.round() + ":" + municipality + ":" + person + ":"
                    + move.to().at();
        }
    }

    /** What came of it. */
    public sealed interface Outcome permits Done, DoneBefore, NotPossible {}

    /** It has been decided, and the person is told. */
    public record Done() implements Outcome {}

    /** Somebody had decided it before. */
    public record DoneBefore(Decision decision) implements Outcome {}

    /** The deadline cannot be moved so; nothing has been decided. */
    public record NotPossible(MovingDeadlines.Refused why) implements Outcome {}

    /** Gives the municipality the time asked for. */
    public Outcome grant(Wish wish, Instant now) {
        return once(wish, Decision.Verdict.YES, now, () -> {
            var moved = moving.move(wish.move(), Set.of(wish.municipality()), now);
            return moved instanceof MovingDeadlines.Refused no ? new NotPossible(no) : new Done();
        });
    }

    /** Keeps the deadline, and says so kindly to whoever asked. */
    public Outcome decline(Wish wish, Instant now) {
        return once(wish, Decision.Verdict.NO, now, () -> {
            outbox.put(new Dispatch(
                    wish.subject() + ":declined",
                    wish.person(),
                    null,
                    new Intent.News(wish.move().round().value(), Intent.News.What.EXTENSION_DECLINED),
                    Dispatch.Urgency.CONVERSATION,
                    now));
            audit.add(new Audit.Entry(
                    now,
                    wish.move().by().toString(),
                    "extension-declined",
                    wish.move().round().value(),
                    "municipality=" + wish.municipality()));
            return new Done();
        });
    }

    private Outcome once(Wish wish, Decision.Verdict verdict, Instant now, Supplier<Outcome> deed) {
        return unitOfWork.run(() -> {
            Optional<Decision> earlier = decisions.about(wish.subject());
            if (earlier.isPresent()) {
                return new DoneBefore(earlier.get());
            }
            Outcome outcome = deed.get();
            if (outcome instanceof Done) {
                decisions.keep(new Decision(wish.subject(), verdict, wish.move().by(), now));
            }
            return outcome;
        });
    }
}
