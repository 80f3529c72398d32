package dk.raadslag.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When Danish schools are closed. */
class SchoolHolidayTest {
    private static final PublicHolidays EASTER_2027 = Set.of(
                    LocalDate.of(2027, 3, 25),
                    LocalDate.of(2027, 3, 26),
                    LocalDate.of(2027, 3, 29),
                    LocalDate.of(2027, 5, 6))::contains;

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2027-02-15, WINTER",
                "2027-02-26, WINTER",
                "2027-03-01, none",
                "2027-03-22, EASTER",
                "2027-03-30, none",
                "2027-05-05, none",
                "2027-07-05, SUMMER",
                "2027-10-18, AUTUMN",
                "2027-10-25, none",
                "2026-12-23, CHRISTMAS",
                "2027-01-02, CHRISTMAS",
            })
    void knowsTheWeeks(LocalDate day, SchoolHoliday holiday) {
        assertThat(SchoolHoliday.on(day, EASTER_2027).orElse(null)).isEqualTo(holiday);
    }
}
