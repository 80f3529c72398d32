package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Leftovers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;

/** Forgets each night what nothing asks for any more: activities heard a month ago, answers given three months ago. */
public final class ForgettingLeftovers implements DueWork {
    private static final int FROM_HOUR = 3;
    private static final Duration HEARD = Duration.ofDays(30);
    private static final Duration ANSWERED = Duration.ofDays(90);

    private final UnitOfWork unitOfWork;
    private final Leftovers leftovers;
    private final AtomicReference<LocalDate> last = new AtomicReference<>(LocalDate.MIN);

    /** Takes where the leftovers lie. */
    public ForgettingLeftovers(UnitOfWork unitOfWork, Leftovers leftovers) {
        this.unitOfWork = unitOfWork;
        this.leftovers = leftovers;
    }

    @Override
    public void run(Instant now) {
        LocalDateTime local = DanishTime.at(now);
        if (local.getHour() >= FROM_HOUR && local.toLocalDate().isAfter(last.get())) {
            last.set(local.toLocalDate());
            unitOfWork.run(() ->
                    leftovers.forgetHeardBefore(now.minus(HEARD)) + leftovers.forgetAnswersBefore(now.minus(ANSWERED)));
        }
    }
}
