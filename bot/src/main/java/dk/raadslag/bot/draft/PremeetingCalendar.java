package dk.raadslag.bot.draft;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.PremeetingOrder;
import dk.raadslag.domain.meeting.BackPlan;
import dk.raadslag.domain.meeting.CalendarEvent;
import dk.raadslag.domain.meeting.CalendarWriter;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reminder.FollowingPlans;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a formøde on the day the plan gives it, as a calendar file; nobody has told the hour, so it is only tentative. */
final class PremeetingCalendar {
    private static final LocalTime SET_ASIDE_FROM = LocalTime.of(9, 0);
    private static final Duration SET_ASIDE = Duration.ofHours(1);

    private final Meetings meetings;
    private final FollowingPlans following;
    private final Calendars calendars;
    private final CalendarWriter writer;
    private final Wording wording;

    PremeetingCalendar(
            Meetings meetings, FollowingPlans following, Calendars calendars, CalendarWriter writer, Wording wording) {
        this.meetings = meetings;
        this.following = following;
        this.calendars = calendars;
        this.writer = writer;
        this.wording = wording;
    }

    /** Returns the file; empty where there is no meeting, or its plan has no formøde. */
    Optional<DraftDocument> of(Matter matter, PremeetingOrder order, Network network, Instant now) {
        return meeting(matter)
                .flatMap(meeting -> following.plan(meeting, network).steps().stream()
                        .filter(step -> step.kind() == BackPlan.Kind.PREMEETING)
                        .findFirst()
                        .map(step -> file(event(meeting, step.day(), order, network), now)));
    }

    private Optional<Meeting> meeting(Matter matter) {
        return Optional.ofNullable(matter.meeting())
                .or(() -> matter.rounds().stream()
                        .flatMap(round -> Stream.ofNullable(round.meeting()))
                        .findFirst()
                        .flatMap(meetings::find));
    }

    private CalendarEvent event(Meeting meeting, LocalDate day, PremeetingOrder order, Network network) {
        return new CalendarEvent(
                meeting.id() + "-formoede." + network.id().value() + "@raadslag",
                day.atTime(SET_ASIDE_FROM),
                SET_ASIDE,
                meeting.isCalledOff() ? CalendarEvent.Status.CANCELLED : CalendarEvent.Status.TENTATIVE,
                wording.plain(
                        new PremeetingWords.PremeetingEventTitle(network.nameOfForum(meeting.forum(), meeting.date()))),
                wording.plain(new PremeetingWords.PremeetingEventText(
                        network.name(), meeting.date(), DescribingPremeetings.groups(order))));
    }

    private DraftDocument file(CalendarEvent event, Instant now) {
        String calendar = writer.write(event.title(), List.of(calendars.publish(event, now)));
        return new DraftDocument("formoede.ics", calendar.getBytes(StandardCharsets.UTF_8));
    }
}
