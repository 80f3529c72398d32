package dk.raadslag.store.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeetingsTest extends StoreTest {
    private static final LocalDate JANUARY = LocalDate.parse("2027-01-20");

    @Test
    void aMeetingGetsTheNetworksNextNumberAndComesBackWhole() {
        enter(JANUARY.plusMonths(1));
        Meeting second =
                the(Meetings.class).enter(Sample.network(), "sundhedsraad", JANUARY, LocalTime.of(15, 30), true);
        assertThat(second)
                .isEqualTo(new Meeting(
                        new MeetingId("OMN-2"),
                        Sample.NETWORK,
                        2,
                        "sundhedsraad",
                        JANUARY,
                        LocalTime.of(15, 30),
                        true));
        assertThat(the(Meetings.class).find(second.id())).contains(second);
    }

    @Test
    void meetingsAreListedByDate() {
        Meeting february = enter(JANUARY.plusMonths(1));
        Meeting january = enter(JANUARY);
        assertThat(the(Meetings.class).of(Sample.NETWORK)).containsExactly(january, february);
    }

    @Test
    void theMeetingAForumAlreadyHoldsThatDayIsTheSameMeeting() {
        Meeting first = enter(JANUARY);
        Meeting again = the(Meetings.class).enter(Sample.network(), "sundhedsraad", JANUARY, LocalTime.of(9, 0), true);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aMeetingThatIsMovedOrCalledOffComesBackAsItIsNow() {
        Meeting known = the(Meetings.class).enter(Sample.network(), "sundhedsraad", JANUARY, LocalTime.NOON, true);
        Meeting moved = known.confirmed(JANUARY.plusDays(7), LocalTime.of(9, 30));
        the(Meetings.class).change(moved);
        assertThat(the(Meetings.class).find(known.id())).contains(moved);
        Meeting calledOff = moved.calledOff(Instant.parse("2026-11-02T08:00:00.123456Z"));
        the(Meetings.class).change(calledOff);
        assertThat(the(Meetings.class).of(Sample.NETWORK)).containsExactly(calledOff);
    }

    @Test
    void meetingsEnteredAtOnceGetDifferentNumbers() throws Exception {
        List<Callable<Meeting>> entering = IntStream.range(0, 4)
                .<Callable<Meeting>>mapToObj(days -> () -> enter(JANUARY.plusDays(days)))
                .toList();
        assertThat(atOnce(entering)).extracting(Meeting::number).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    private Meeting enter(LocalDate date) {
        return the(Meetings.class).enter(Sample.network(), "sundhedsraad", date, LocalTime.of(15, 0), false);
    }
}
