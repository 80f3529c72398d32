package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.ClockReading;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.ProposedDeadline;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** Finds until when a draft can be objected to: the deadline typed, else what the meeting's plan gives. */
final class ConsentDeadlines {
    private static final LocalTime NOON = LocalTime.NOON;

    private final Meetings meetings;
    private final PublicHolidays holidays;

    ConsentDeadlines(Meetings meetings, PublicHolidays holidays) {
        this.meetings = meetings;
        this.holidays = holidays;
    }

    Choice<Deadline> read(String typed, Round round, Network network, Instant now) {
        if (typed.isBlank()) {
            return Choice.one(proposed(round, network, now));
        }
        return DateReading.toCome(typed.strip(), DanishTime.at(now).toLocalDate())
                .orElseGet(() -> Choice.ask(new DraftWords.ConsentDeadlineNotUnderstood(typed)))
                .then(day -> clock(day.rest(), typed)
                        .then(time -> Choice.one(new Deadline(day.date().atTime(time)))));
    }

    private static Choice<LocalTime> clock(String rest, String typed) {
        if (rest.isBlank()) {
            return Choice.one(NOON);
        }
        return ClockReading.of(rest)
                .orElseGet(() -> Choice.ask(new DraftWords.ConsentDeadlineNotUnderstood(typed)))
                .then(clock -> clock.rest().isEmpty()
                        ? Choice.one(clock.time())
                        : Choice.ask(new DraftWords.ConsentDeadlineNotUnderstood(typed)));
    }

    private Deadline proposed(Round round, Network network, Instant now) {
        Optional<Meeting> meeting = Optional.ofNullable(round.meeting()).flatMap(meetings::find);
        WorkingCalendar calendar = new WorkingCalendar(holidays, network);
        return meeting.flatMap(one -> network.forum(one.forum()))
                .or(() -> network.forums().stream().findFirst())
                .map(forum -> proposed(meeting, forum, calendar, now))
                .orElseGet(() -> new Deadline(
                        calendar.after(DanishTime.at(now).toLocalDate(), 2).atTime(NOON)));
    }

    private static Deadline proposed(Optional<Meeting> meeting, Forum forum, WorkingCalendar calendar, Instant now) {
        return ProposedDeadline.ofConsent(meeting.orElse(null), forum, calendar, now);
    }
}
