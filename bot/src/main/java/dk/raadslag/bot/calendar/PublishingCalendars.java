package dk.raadslag.bot.calendar;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.meeting.CalendarEvent;
import dk.raadslag.domain.meeting.CalendarWriter;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the calendars as they are now. */
final class PublishingCalendars {
    private static final int MONTHS_BACK = 12;

    private final Networks networks;
    private final Meetings meetings;
    private final Rounds rounds;
    private final MeetingEvents events;
    private final Press press;

    PublishingCalendars(Networks networks, Meetings meetings, Rounds rounds, MeetingEvents events, Press press) {
        this.networks = networks;
        this.meetings = meetings;
        this.rounds = rounds;
        this.events = events;
        this.press = press;
    }

    /** What a calendar is printed with. */
    record Press(Calendars calendars, CalendarWriter writer, Wording wording) {}

    /** Returns the calendar read by this secret; empty when there is none. */
    Optional<String> whole(String secret, Instant now) {
        LocalDateTime since = DanishTime.at(now).minusMonths(MONTHS_BACK);
        return network(secret)
                .map(network -> printed(
                        network,
                        events(network, now).filter(event -> event.start().isAfter(since)),
                        now));
    }

    /** Returns one meeting and its deadlines; empty when there is no such meeting in the calendar read by this secret. */
    Optional<String> one(String secret, String meeting, Instant now) {
        return network(secret)
                .flatMap(network -> meetings.of(network.id()).stream()
                        .filter(known -> known.id().value().equals(meeting))
                        .map(known -> printed(network, events.of(known, network, now).stream(), now))
                        .findFirst());
    }

    private Optional<Network> network(String secret) {
        return press.calendars().readBy(secret).flatMap(networks::find);
    }

    private Stream<CalendarEvent> events(Network network, Instant now) {
        return Stream.concat(
                meetings.of(network.id()).stream().flatMap(meeting -> events.of(meeting, network, now).stream()),
                rounds.of(network.id()).stream()
                        .filter(round -> round.meeting() == null)
                        .map(round -> events.deadline(round, network)));
    }

    private String printed(Network network, Stream<CalendarEvent> events, Instant now) {
        List<Calendars.Published> published =
                events.map(event -> press.calendars().publish(event, now)).toList();
        String name = press.wording().plain(new CalendarWords.CalendarName(network.name()));
        return press.writer().write(name, published);
    }
}
