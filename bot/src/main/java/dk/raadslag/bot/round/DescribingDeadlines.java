package dk.raadslag.bot.round;

import dk.raadslag.bot.round.RequestWords.Due;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.RoundKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells when a request's answers are due and which reminders there is still time for. */
final class DescribingDeadlines {

    private static final LocalTime REMINDERS_GO_OUT = LocalTime.of(9, 0);

    private final PublicHolidays holidays;

    DescribingDeadlines(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    Due of(MeantRequest request, Instant now) {
        LocalDate day = request.timing().deadline().at().toLocalDate();
        WorkingCalendar calendar = new WorkingCalendar(holidays, request.order().network());
        Pace pace = request.order().kind().chases()
                ? request.timing().pace()
                : request.timing().pace() instanceof Pace.Rehearsal rehearsal
                        ? new Pace.Rehearsal(
                                rehearsal.before().stream().sorted().limit(1).toList())
                        : new Pace.WorkingDays(List.of(1));
        boolean rehearsal = pace instanceof Pace.Rehearsal;
        return new Due(
                request.timing().deadline(),
                request.timing().source().name(),
                pace instanceof Pace.WorkingDays days ? mornings(day, days, calendar, now) : List.of(),
                pace instanceof Pace.WorkingDays days && days.after() != null
                        ? calendar.after(day, days.after())
                        : null,
                request.timing().from().toSeconds(),
                pace instanceof Pace.Rehearsal seconds
                        ? seconds.before().stream().map(Duration::toSeconds).toList()
                        : List.of(),
                !rehearsal && isAfterMeeting(day, request.meeting()),
                !rehearsal && isAfterAgenda(day, request, calendar),
                !rehearsal && calendar.isQuiet(day));
    }

    private static boolean isAfterMeeting(LocalDate day, @Nullable Meeting meeting) {
        return meeting != null && !day.isBefore(meeting.date());
    }

    private static boolean isAfterAgenda(LocalDate day, MeantRequest request, WorkingCalendar calendar) {
        Meeting meeting = request.meeting();
        return meeting != null
                && request.order().kind() == RoundKind.ITEM_PROPOSALS
                && request.order()
                        .network()
                        .forum(meeting.forum())
                        .filter(forum -> day.isAfter(calendar.before(
                                meeting.date(),
                                calendar.counted(forum.plan(), meeting.date()).request())))
                        .isPresent();
    }

    private static List<LocalDate> mornings(
            LocalDate deadline, Pace.WorkingDays days, WorkingCalendar calendar, Instant now) {
        return days.before().stream()
                .map(before -> calendar.before(deadline, before))
                .filter(day -> day.atTime(REMINDERS_GO_OUT)
                        .atZone(DanishTime.ZONE)
                        .toInstant()
                        .isAfter(now))
                .sorted()
                .toList();
    }
}
