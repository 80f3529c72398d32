package dk.raadslag.scheduler.meeting;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.CalendarEvent;
import dk.raadslag.domain.meeting.CalendarWriter;
import dk.raadslag.domain.meeting.Calendars;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes iCalendar, RFC 5545. */
final class WritingCalendars implements CalendarWriter {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    // The rules of the European Union as they have stood since 1996.
    private static final List<String> COPENHAGEN = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:" + DanishTime.ZONE,
            "BEGIN:DAYLIGHT",
            "DTSTART:19960331T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "END:STANDARD",
            "END:VTIMEZONE");

    @Override
    public String write(String name, List<Calendars.Published> events) {
        CalendarLines lines = new CalendarLines();
        lines.add("BEGIN:VCALENDAR").add("VERSION:2.0").add("PRODID:-//Raadslag//Raadslag//DA");
        lines.add("CALSCALE:GREGORIAN").text("NAME", name).text("X-WR-CALNAME", name);
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT1H").add("X-PUBLISHED-TTL:PT1H");
        COPENHAGEN.forEach(lines::add);
        events.forEach(event -> write(event, lines));
        return lines.add("END:VCALENDAR").toString();
    }

    private static void write(Calendars.Published published, CalendarLines lines) {
        CalendarEvent event = published.event();
        lines.add("BEGIN:VEVENT").text("UID", event.uid());
        lines.add("DTSTAMP:" + utc(published.changedAt()));
        lines.add("LAST-MODIFIED:" + utc(published.changedAt()));
        lines.add("SEQUENCE:" + published.sequence());
        lines.add("DTSTART" + local(event.start()));
        if (event.length().isZero()) {
            lines.add("TRANSP:TRANSPARENT");
        } else {
            lines.add("DTEND" + local(event.start().plus(event.length())));
        }
        lines.add("STATUS:" + event.status().name());
        lines.text("SUMMARY", event.title()).text("DESCRIPTION", event.text());
        lines.add("END:VEVENT");
    }

    private static String local(LocalDateTime at) {
        return ";TZID=" + DanishTime.ZONE + ":" + LOCAL.format(at);
    }

    private static String utc(Instant at) {
        return UTC.format(at);
    }
}
