package dk.raadslag.store.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.meeting.CalendarEvent;
import dk.raadslag.domain.meeting.CalendarEvent.Status;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.meeting.Calendars.Published;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarsTest extends StoreTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00.123456Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @Test
    void aNetworksSecretStaysAndLeadsBackToIt() {
        assertThat(calendars().secretOf(Sample.NETWORK, () -> "first")).isEqualTo("first");
        assertThat(calendars().secretOf(Sample.NETWORK, () -> "second")).isEqualTo("first");
        assertThat(calendars().readBy("first")).contains(Sample.NETWORK);
        assertThat(calendars().readBy("second")).isEmpty();
    }

    @Test
    void everybodyWhoAsksAtOnceGetsTheSameSecret() throws Exception {
        List<Callable<String>> asking = IntStream.range(0, 4)
                .<Callable<String>>mapToObj(turn -> () -> calendars().secretOf(Sample.NETWORK, () -> "secret-" + turn))
                .toList();
        assertThat(atOnce(asking)).hasSize(4).containsOnly(calendars().secretOf(Sample.NETWORK, () -> "none"));
    }

    @Test
    void anEventsRevisionGrowsOnlyWhenItIsAnotherThanBefore() {
        CalendarEvent known = event("2027-01-20T15:00", Status.TENTATIVE);
        CalendarEvent moved = event("2027-01-27T15:00", Status.TENTATIVE);
        CalendarEvent off = event("2027-01-27T15:00", Status.CANCELLED);

        assertThat(calendars().publish(known, MONDAY)).isEqualTo(new Published(known, 0, MONDAY));
        assertThat(calendars().publish(known, TUESDAY)).isEqualTo(new Published(known, 0, MONDAY));
        assertThat(calendars().publish(moved, TUESDAY)).isEqualTo(new Published(moved, 1, TUESDAY));
        assertThat(calendars().publish(off, TUESDAY)).isEqualTo(new Published(off, 2, TUESDAY));
    }

    private Calendars calendars() {
        return the(Calendars.class);
    }

    private static CalendarEvent event(String start, Status status) {
        return new CalendarEvent(
                "OMN-1@raadslag", LocalDateTime.parse(start), Duration.ofHours(2), status, "Møde", "Om mødet.");
    }
}
