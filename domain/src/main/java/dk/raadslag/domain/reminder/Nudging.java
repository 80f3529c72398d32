package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Lets nobody be reminded more often than agreed, over all rounds; what falls due together is told in one message. */
public final class Nudging {
    private static final int DAYS = 7;
    /** A message waits longer than others may join it, so that what has joined is in it. */
    private static final Duration WAITS = Duration.ofMinutes(1);

    private static final Duration JOINABLE = Duration.ofSeconds(40);

    private final Nudges nudges;
    private final Outbox outbox;
    private final int most;

    /** Needs where reminders are kept and written to, and how many one person may get in seven days. */
    public Nudging(Nudges nudges, Outbox outbox, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("nobody could ever be reminded: " + most + " a week");
        }
        this.nudges = nudges;
        this.outbox = outbox;
        this.most = most;
    }

    /** Writes a reminder, or lets one that is about to go out to the same person tell it; false when they have had enough. */
    public boolean gather(Round round, Dispatch reminder, Instant now) {
        PersonId person = Objects.requireNonNull(reminder.person());
        List<Nudge> week = nudges.hold(person, since(now));
        Optional<String> about = week.stream()
                .filter(one -> now.isBefore(one.at().plus(JOINABLE)) && !Reminding.isChase(one.message()))
                .map(Nudge::message)
                .findFirst();
        if (round.kind().chases() && spent(week, about.orElse(reminder.key()))) {
            return false;
        }
        if (isTold(week, about.orElse(reminder.key()), round)) {
            return false;
        }
        if (about.isEmpty() && !outbox.put(reminder.notBefore(now.plus(WAITS)))) {
            return false;
        }
        note(round, about.orElse(reminder.key()), person, now);
        return true;
    }

    /** Writes a reminder that goes out at once and by itself; false when the person has had enough. */
    boolean send(Round round, Dispatch reminder, Instant now) {
        PersonId person = Objects.requireNonNull(reminder.person());
        if (spent(nudges.hold(person, since(now)), reminder.key()) || !outbox.put(reminder)) {
            return false;
        }
        note(round, reminder.key(), person, now);
        return true;
    }

    /** Writes a reminder of a rehearsal, which counts for nothing. */
    boolean rehearse(Dispatch reminder) {
        return outbox.put(reminder);
    }

    /** Tells whether somebody has been reminded as often as they may be for now. */
    boolean hasHadEnough(PersonId person, Instant now) {
        return spent(nudges.since(person, since(now)), "");
    }

    /** Returns the rounds a message was written for; none where it tells of its own alone. */
    List<RoundId> toldBy(String message) {
        return nudges.toldBy(message);
    }

    private void note(Round round, String message, PersonId person, Instant now) {
        nudges.note(new Nudge(person, round.id(), message, now, round.kind().chases()));
    }

    private static boolean isTold(List<Nudge> week, String message, Round round) {
        return week.stream()
                .anyMatch(one -> one.message().equals(message) && one.round().equals(round.id()));
    }

    private boolean spent(List<Nudge> week, String message) {
        return week.stream()
                        .filter(one -> one.chases() && !one.message().equals(message))
                        .map(Nudge::message)
                        .distinct()
                        .count()
                >= most;
    }

    /** Seven days, today among them. */
    private static Instant since(Instant now) {
        return DanishTime.at(now)
                .toLocalDate()
                .minusDays(DAYS - 1)
                .atStartOfDay(DanishTime.ZONE)
                .toInstant();
    }
}
