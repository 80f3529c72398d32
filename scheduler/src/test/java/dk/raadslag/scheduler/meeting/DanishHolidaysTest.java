package dk.raadslag.scheduler.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dk.raadslag.domain.meeting.PublicHolidays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishHolidaysTest {

    private final PublicHolidays holidays = new HolidayConfiguration().publicHolidays();

    @ParameterizedTest
    @CsvSource({
        "2025, 01-01 04-17 04-18 04-20 04-21 05-29 06-08 06-09 12-25 12-26",
        "2026, 01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26",
        "2027, 01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26",
    })
    void tenDaysAYearAreHolidays(int year, String days) {
        assertThat(holidaysOf(year))
                .containsExactlyElementsOf(Stream.of(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-26", "2025-05-16", "2026-05-01", "2027-04-23"})
    void generalPrayerDayIsNoneSinceTwentyTwentyFour(LocalDate fourthFridayAfterEaster) {
        assertThat(holidays.contains(fourthFridayAfterEaster)).isFalse();
        assertThat(holidays.contains(LocalDate.parse("2023-05-05"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-05", "2026-12-24", "2026-12-31", "2026-05-01", "2026-05-15"})
    void daysThatAreOnlyFreeByCustomAreNone(LocalDate day) {
        assertThat(holidays.contains(day)).isFalse();
    }

    @Test
    void theTableOfNonWorkingDaysAgrees() throws IOException {
        List<LocalDate> listed = Files.readAllLines(table()).stream()
                .map(line -> line.split(";"))
                .filter(cells -> cells[2].equals("helligdag"))
                .map(cells -> LocalDate.parse(cells[0]))
                .toList();

        assertThat(listed).hasSizeGreaterThan(50);
        int first = listed.get(0).getYear();
        int last = listed.get(listed.size() - 1).getYear();
        assertThat(Stream.iterate(first, year -> year + 1)
                        .limit(last - first + 1)
                        .flatMap(year -> holidaysOf(year).stream()))
                .containsExactlyElementsOf(listed);
    }

    private List<LocalDate> holidaysOf(int year) {
        LocalDate newYear = Year.of(year).atDay(1);
        return newYear.datesUntil(newYear.plusYears(1))
                .filter(holidays::contains)
                .toList();
    }

    private static Path table() {
        Path name = Path.of("shared", "domain", "nonworking-days-2025-2030.csv");
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        return abort("no " + name + " beside or above this checkout");
    }
}
