package dk.raadslag.domain.meeting;

import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(NEW_YEAR_ONLY, NETWORK);

    @ParameterizedTest
    @CsvSource({
        "2027-01-20, 1, 2027-01-19",
        "2027-01-20, 10, 2027-01-06",
        "2027-01-25, 1, 2027-01-22",
        "2027-01-06, 3, 2026-12-22",
        "2027-08-10, 2, 2027-07-09",
        "2026-06-08, 1, 2026-06-04",
    })
    void countsBackOverWeekendsClosingDaysAndQuietPeriods(LocalDate meeting, int days, LocalDate reached) {
        assertThat(calendar.before(meeting, days)).isEqualTo(reached);
    }

    @Test
    void countsTheWorkingDaysOfAWindowWithoutItsFirstDay() {
        assertThat(calendar.between(LocalDate.parse("2027-01-11"), LocalDate.parse("2027-01-22")))
                .isEqualTo(9);
        assertThat(calendar.between(LocalDate.parse("2027-01-15"), LocalDate.parse("2027-01-17")))
                .isZero();
    }

    @Test
    void aHalfClosingDayIsWorkedUntilItBegins() {
        assertThat(calendar.isWorkingTime(LocalDateTime.parse("2028-05-01T11:59")))
                .isTrue();
        assertThat(calendar.isWorkingTime(LocalDateTime.parse("2028-05-01T12:00")))
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2028-05-01"))).isFalse();
    }

    @Test
    void aDeadlineIsPrintedAsDanishLettersPrintIt() {
        assertThat(new Deadline(LocalDateTime.parse("2026-03-12T12:00")).inWords())
                .isEqualTo("torsdag den 12. marts 2026 kl. 12.00");
    }

    @Test
    void summerTimeDoesNotMoveADeadline() {
        assertThat(new Deadline(LocalDateTime.parse("2027-03-29T12:00")).instant())
                .hasToString("2027-03-29T10:00:00Z");
        assertThat(new Deadline(LocalDateTime.parse("2027-03-26T12:00")).instant())
                .hasToString("2027-03-26T11:00:00Z");
    }
}
