package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.BackPlan;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a secretariat must know this morning: what is due today, what is late since the last one, who meets next. */
public final class ListingDueSteps {
    private final Meetings meetings;
    private final FollowingPlans following;
    private final PublicHolidays holidays;

    /** Needs the meetings, how far each has come, and the calendar. */
    public ListingDueSteps(Meetings meetings, FollowingPlans following, PublicHolidays holidays) {
        this.meetings = meetings;
        this.following = following;
        this.holidays = holidays;
    }

    /** Why a step is told of today. */
    public enum Why {
        LATE,
        TODAY,
        /** It is held before the next morning on which anything is told. */
        NEXT
    }

    /** A step of a meeting's plan that is to be told of. */
    public record Point(Meeting meeting, BackPlan.Step step, Why why) {}

    /** Returns what is to be told on the morning of this moment, the late first. */
    public List<Point> at(Instant now, Network network) {
        Morning morning = Morning.of(DanishTime.at(now).toLocalDate(), new WorkingCalendar(holidays, network));
        return meetings.of(network.id()).stream()
                .filter(meeting -> !meeting.isCalledOff() && morning.isNear(meeting.date()))
                .flatMap(meeting -> points(meeting, network, morning, now))
                .sorted(Comparator.comparing(Point::why))
                .toList();
    }

    private Stream<Point> points(Meeting meeting, Network network, Morning morning, Instant now) {
        return following.follow(meeting, network, now).stream()
                .flatMap(line -> morning.why(line).map(why -> new Point(meeting, line.step(), why)).stream());
    }

    private record Morning(LocalDate today, LocalDate previous, LocalDate next) {
        private static final int WEEKS_AHEAD = 10;
        private static final int WEEKS_BACK = 4;

        private static Morning of(LocalDate today, WorkingCalendar calendar) {
            return new Morning(today, calendar.before(today, 1), calendar.after(today, 1));
        }

        private boolean isNear(LocalDate meeting) {
            return !meeting.isBefore(today.minusWeeks(WEEKS_BACK)) && !meeting.isAfter(today.plusWeeks(WEEKS_AHEAD));
        }

        private Optional<Why> why(FollowingPlans.Line line) {
            LocalDate day = line.step().day();
            return switch (line.step().kind()) {
                case REMIND, DEADLINE, CHASE -> Optional.empty();
                case PREMEETING, MEETING ->
                    day.isAfter(today) && !day.isAfter(next) ? Optional.of(Why.NEXT) : Optional.empty();
                default -> due(line, day);
            };
        }

        private Optional<Why> due(FollowingPlans.Line line, LocalDate day) {
            if (line.state() == FollowingPlans.State.TODAY) {
                return Optional.of(Why.TODAY);
            }
            boolean justPassed = !day.isBefore(previous) && day.isBefore(today);
            return justPassed && line.state() == FollowingPlans.State.LATE ? Optional.of(Why.LATE) : Optional.empty();
        }
    }
}
