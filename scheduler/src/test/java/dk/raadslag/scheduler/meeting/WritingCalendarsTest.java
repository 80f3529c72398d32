package dk.raadslag.scheduler.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.meeting.CalendarEvent;
import dk.raadslag.domain.meeting.CalendarEvent.Status;
import dk.raadslag.domain.meeting.Calendars.Published;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WritingCalendarsTest {
    private static final Instant CHANGED = Instant.parse("2026-11-02T08:00:00.5Z");

    @Test
    void aMeetingStandsInLocalTimeWithItsRevision() {
        assertThat(lines(write(meeting("Møde", "Velkommen"))))
                .containsSubsequence(
                        "BEGIN:VEVENT",
                        "UID:OMN-1@raadslag",
                        "DTSTAMP:20261102T080000Z",
                        "LAST-MODIFIED:20261102T080000Z",
                        "SEQUENCE:3",
                        "DTSTART;TZID=Europe/Copenhagen:20270120T150000",
                        "DTEND;TZID=Europe/Copenhagen:20270120T170000",
                        "STATUS:CANCELLED",
                        "SUMMARY:Møde",
                        "DESCRIPTION:Velkommen",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void aDeadlineIsAMomentThatKeepsNobodyBusy() {
        CalendarEvent deadline = new CalendarEvent(
                "OMN-1a", LocalDateTime.parse("2027-01-06T12:00"), Duration.ZERO, Status.CONFIRMED, "Frist", "");
        assertThat(lines(write(deadline)))
                .contains("DTSTART;TZID=Europe/Copenhagen:20270106T120000", "TRANSP:TRANSPARENT")
                .noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void theTimeZoneIsTold() {
        assertThat(lines(write(meeting("Møde", ""))))
                .containsSubsequence(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Copenhagen",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextComesBackAsItWas(String text) {
        String calendar = write(meeting(text, text));

        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(value(calendar, "SUMMARY")).isEqualTo(text);
        assertThat(value(calendar, "DESCRIPTION")).isEqualTo(text);
        assertThat(lines(calendar)).containsOnlyOnce("END:VCALENDAR");
    }

    @Test
    void everyLineEndsAsTheStandardWants() {
        String calendar = write(meeting("Møde", "en\r\nto\u0007"));
        assertThat(calendar).endsWith("END:VCALENDAR\r\n").doesNotContain("\u0007");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(value(calendar, "DESCRIPTION")).isEqualTo("en\nto");
    }

    private static Stream<String> texts() {
        return Stream.of(
                "kort",
                "æøå".repeat(60),
                "a👩‍⚕️".repeat(40),
                "Med komma, semikolon; og \\ skråstreg: se bilag",
                "to linjer\nEND:VCALENDAR\nATTACH:http://example.dk");
    }

    private static CalendarEvent meeting(String title, String text) {
        return new CalendarEvent(
                "OMN-1@raadslag",
                LocalDateTime.parse("2027-01-20T15:00"),
                Duration.ofHours(2),
                Status.CANCELLED,
                title,
                text);
    }

    private static String write(CalendarEvent event) {
        return new WritingCalendars().write("Netværket, møder", List.of(new Published(event, 3, CHANGED)));
    }

    private static List<String> lines(String calendar) {
        return Stream.of(calendar.replace("\r\n ", "").split("\r\n")).toList();
    }

    /** Reads a text as RFC 5545 says in 3.1 and 3.3.11. */
    private static String value(String calendar, String property) {
        String line = lines(calendar).stream()
                .filter(one -> one.startsWith(property + ":"))
                .findFirst()
                .orElseThrow();
        StringBuilder text = new StringBuilder();
        for (int at = property.length() + 1; at < line.length(); at++) {
            char one = line.charAt(at);
            text.append(one != '\\' ? one : line.charAt(++at) == 'n' ? '\n' : line.charAt(at));
        }
        return text.toString();
    }
}
