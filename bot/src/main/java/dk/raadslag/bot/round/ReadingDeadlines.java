package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.ClockReading;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.ProposedDeadline;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** Finds a request's deadline: the one typed, or the one the forum's plan gives. */
final class ReadingDeadlines {

    private final PublicHolidays holidays;
    private final Rehearsals rehearsals;

    ReadingDeadlines(PublicHolidays holidays, Rehearsals rehearsals) {
        this.holidays = holidays;
        this.rehearsals = rehearsals;
    }

    Choice<Timing> read(RequestArguments arguments, Meeting meeting, Network network, Instant now) {
        Optional<String> typed = arguments.part(RequestArguments.DEADLINE);
        Optional<String> reminders = arguments.part(RequestArguments.REMINDERS);
        if (typed.isPresent() && Rehearsals.looksLikeOne(typed.get())) {
            return rehearsals.read(typed.get(), reminders.orElse(""), now);
        }
        if (reminders.isPresent()) {
            return Choice.ask(new RequestWords.RemindersOnlyInRehearsals());
        }
        Forum forum = forum(meeting, network);
        WorkingCalendar calendar = new WorkingCalendar(holidays, network);
        return typed.map(text -> given(text, forum, calendar, now)
                        .then(timing -> beforeMeeting(timing, meeting, arguments.kind(), now)))
                .orElseGet(() -> arguments.kind() == RoundKind.ITEM_PROPOSALS
                        ? beforeAgenda(meeting, forum, calendar, now)
                        : proposed(meeting, forum, calendar, now));
    }

    /** What is said to an agenda must be there before the meeting; a decision may be approved after it. */
    private static Choice<Timing> beforeMeeting(Timing timing, Meeting meeting, RoundKind kind, Instant now) {
        Deadline begins = new Deadline(meeting.date().atTime(meeting.time()));
        return kind.binds() || begins.passed(now) || timing.deadline().compareTo(begins) < 0
                ? Choice.one(timing)
                : Choice.ask(new RequestWords.NotBeforeMeeting(timing.deadline(), meeting.date()));
    }

    /** Returns the deadline typed for a round without a meeting. */
    Choice<Timing> read(RequestArguments arguments, Network network, Instant now) {
        String typed = arguments.part(RequestArguments.DEADLINE).orElse("");
        return Rehearsals.looksLikeOne(typed)
                ? rehearsals.read(
                        typed, arguments.part(RequestArguments.REMINDERS).orElse(""), now)
                : given(typed, network.forums().get(0), new WorkingCalendar(holidays, network), now);
    }

    private static Choice<Timing> given(String typed, Forum forum, WorkingCalendar calendar, Instant now) {
        String text = typed.replaceFirst("(?i)^senest\\s+", "");
        return DateReading.toCome(text, DanishTime.at(now).toLocalDate())
                .orElseGet(() -> Choice.ask(new RequestWords.DeadlineNotUnderstood(typed)))
                .then(read -> time(read.rest(), typed, forum.plan().time())
                        .then(time -> Choice.one(new Deadline(read.date().atTime(time)))))
                .then(deadline -> Choice.one(new Timing(
                        deadline,
                        ProposedDeadline.paceTo(deadline, forum, calendar, now),
                        Timing.Source.GIVEN,
                        java.time.Duration.ZERO)));
    }

    private static Choice<LocalTime> time(String rest, String typed, LocalTime usual) {
        if (rest.isEmpty()) {
            return Choice.one(usual);
        }
        return ClockReading.of(rest)
                .orElseGet(() -> Choice.ask(new RequestWords.DeadlineNotUnderstood(typed)))
                .then(clock -> clock.rest().isEmpty()
                        ? Choice.one(clock.time())
                        : Choice.ask(new RequestWords.DeadlineNotUnderstood(typed)));
    }

    private static Choice<Timing> proposed(Meeting meeting, Forum forum, WorkingCalendar calendar, Instant now) {
        return ProposedDeadline.before(meeting, forum, calendar, now)
                .map(proposal -> Choice.one(new Timing(
                        proposal.deadline(),
                        proposal.pace(),
                        proposal.shortPlan() ? Timing.Source.SHORT_PLAN : Timing.Source.USUAL_PLAN,
                        java.time.Duration.ZERO)))
                .orElseGet(() -> Choice.ask(new RequestWords.NoDeadlineFits(meeting.date())));
    }

    private static Choice<Timing> beforeAgenda(Meeting meeting, Forum forum, WorkingCalendar calendar, Instant now) {
        return ProposedDeadline.ofProposals(meeting, forum, calendar, now)
                .map(proposal -> Choice.one(new Timing(
                        proposal.deadline(), proposal.pace(), Timing.Source.USUAL_PLAN, java.time.Duration.ZERO)))
                .orElseGet(() -> Choice.ask(new RequestWords.NoDeadlineFits(meeting.date())));
    }

    private static Forum forum(Meeting meeting, Network network) {
        return network.forum(meeting.forum()).orElseGet(() -> network.forums().get(0));
    }
}
