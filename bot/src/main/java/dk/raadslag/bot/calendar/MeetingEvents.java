package dk.raadslag.bot.calendar;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.meeting.BackPlan;
import dk.raadslag.domain.meeting.CalendarEvent;
import dk.raadslag.domain.meeting.CalendarEvent.Status;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reminder.FollowingPlans;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A meeting and its deadlines as they stand in a calendar; a deadline keeps its place when it is no longer only planned. */
final class MeetingEvents {
    // Nobody says when a meeting ends; the text tells that this is set aside.
    private static final Duration SET_ASIDE = Duration.ofHours(2);

    private final Rounds rounds;
    private final FollowingPlans following;
    private final Wording wording;

    MeetingEvents(Rounds rounds, FollowingPlans following, Wording wording) {
        this.rounds = rounds;
        this.following = following;
        this.wording = wording;
    }

    List<CalendarEvent> of(Meeting meeting, Network network, Instant now) {
        List<Round> asked = rounds.of(meeting.id());
        Optional<Deadline> planned = asked.isEmpty() ? planned(meeting, network, now) : Optional.empty();
        Optional<Deadline> next = asked.stream()
                .filter(round -> !round.isCalledOff())
                .map(Round::deadline)
                .findFirst()
                .or(() -> planned);
        return Stream.of(
                        Stream.of(meeting(meeting, network, next)),
                        planned.map(deadline -> planned(meeting, network, deadline)).stream(),
                        asked.stream().map(round -> deadline(round, network)))
                .flatMap(events -> events)
                .toList();
    }

    CalendarEvent deadline(Round round, Network network) {
        String title =
                wording.plain(new CalendarWords.RoundDeadlineTitle(round.title(), round.kind(), round.isCalledOff()));
        String text = wording.plain(new CalendarWords.RoundDeadlineText(
                network.name(), round.id().value(), round.deadline(), round.isCalledOff()));
        return new CalendarEvent(
                uid(round.id(), network),
                round.deadline().at(),
                Duration.ZERO,
                round.isCalledOff() ? Status.CANCELLED : Status.CONFIRMED,
                title,
                text);
    }

    private CalendarEvent meeting(Meeting meeting, Network network, Optional<Deadline> deadline) {
        String forum = network.nameOfForum(meeting.forum(), meeting.date());
        return new CalendarEvent(
                meeting.id() + "." + network.id().value() + "@raadslag",
                meeting.date().atTime(meeting.time()),
                SET_ASIDE,
                status(meeting, meeting.example()),
                wording.plain(new CalendarWords.MeetingEventTitle(forum, meeting.isCalledOff())),
                wording.plain(new CalendarWords.MeetingEventText(
                        network.name(),
                        meeting.number(),
                        meeting.example(),
                        meeting.isCalledOff(),
                        deadline.orElse(null))));
    }

    private CalendarEvent planned(Meeting meeting, Network network, Deadline deadline) {
        String forum = network.nameOfForum(meeting.forum(), meeting.date());
        return new CalendarEvent(
                uid(RoundId.next(meeting.id(), 0), network),
                deadline.at(),
                Duration.ZERO,
                status(meeting, true),
                wording.plain(new CalendarWords.PlannedDeadlineTitle(forum, meeting.date(), meeting.isCalledOff())),
                wording.plain(new CalendarWords.PlannedDeadlineText(network.name(), deadline, meeting.isCalledOff())));
    }

    private Optional<Deadline> planned(Meeting meeting, Network network, Instant now) {
        return following.plan(meeting, network).steps().stream()
                .filter(step -> step.kind() == BackPlan.Kind.DEADLINE)
                .flatMap(step -> Stream.ofNullable(step.time())
                        .map(time -> new Deadline(step.day().atTime(time))))
                .filter(deadline -> !deadline.passed(now))
                .findFirst();
    }

    private static Status status(Meeting meeting, boolean unsure) {
        if (meeting.isCalledOff()) {
            return Status.CANCELLED;
        }
        return unsure ? Status.TENTATIVE : Status.CONFIRMED;
    }

    private static String uid(RoundId round, Network network) {
        return round + "-frist." + network.id().value() + "@raadslag";
    }
}
