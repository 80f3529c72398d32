package dk.raadslag.bot.reminder;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reminds those missing in a wave of its own each time the secretariat says so. */
final class ManualReminders {

    private static final String DEED = "reminded-by-hand";

    private final UnitOfWork unitOfWork;
    private final Reminding reminding;
    private final Audit audit;

    ManualReminders(UnitOfWork unitOfWork, Reminding reminding, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.reminding = reminding;
        this.audit = audit;
    }

    /** Who is missing: those to be reminded, and those who have been so often lately that they are left alone. */
    record Missing(List<Recipient> reminded, List<Recipient> enough) {
        boolean isNobody() {
            return reminded.isEmpty() && enough.isEmpty();
        }
    }

    Missing missing(Round round, Turn turn) {
        Map<Boolean, List<Recipient>> byPatience = unitOfWork.run(() -> reminding.missing(round, turn.now()).stream()
                .collect(Collectors.partitioningBy(one -> reminding.hasHadEnough(one.person(), turn.now()))));
        return new Missing(Objects.requireNonNull(byPatience.get(false)), Objects.requireNonNull(byPatience.get(true)));
    }

    /** Returns when those missing were last reminded today, by hand or by themselves; empty when they were not. */
    Optional<Instant> remindedToday(Round round, Turn turn) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        return audit.about(round.id().value()).stream()
                .filter(entry -> entry.deed().equals(DEED) || entry.deed().startsWith("remind-"))
                .map(Audit.Entry::at)
                .filter(at -> DanishTime.at(at).toLocalDate().equals(today))
                .reduce((earlier, later) -> later);
    }

    int remind(Round round, Turn turn) {
        return unitOfWork.run(() -> {
            String subject = round.id().value();
            long earlier = audit.about(subject).stream()
                    .filter(entry -> entry.deed().equals(DEED))
                    .count();
            String wave = "manual-" + (earlier + 1);
            int written = reminding.remind(round, wave, turn.now());
            audit.add(new Audit.Entry(
                    turn.now(),
                    turn.by().person().id().toString(),
                    DEED,
                    subject,
                    "wave=" + wave + " written=" + written));
            return written;
        });
    }
}
