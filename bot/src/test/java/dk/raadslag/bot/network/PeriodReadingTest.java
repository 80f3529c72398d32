package dk.raadslag.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.command.Choice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as people type them, on Monday 2 November 2026. */
class PeriodReadingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/2-15/2 | 2027-02-01 | 2027-02-15",
                "1/2 - 15/2 | 2027-02-01 | 2027-02-15",
                "1/2–15/2 | 2027-02-01 | 2027-02-15",
                "1.2.-15.2. | 2027-02-01 | 2027-02-15",
                "fra 1/2 til 15/2 | 2027-02-01 | 2027-02-15",
                "1/2/2027-15/2/2027 | 2027-02-01 | 2027-02-15",
                "1/12-3/1 | 2026-12-01 | 2027-01-03",
                "28/10-6/11 | 2026-10-28 | 2026-11-06",
                "fra 1. februar til 15. februar | 2027-02-01 | 2027-02-15",
                "fra den 1. februar til den 15. februar 2027 | 2027-02-01 | 2027-02-15",
                "fra og med 1. februar til og med 15. februar | 2027-02-01 | 2027-02-15",
                "1.-15. februar | 2027-02-01 | 2027-02-15",
                "1. til 15. februar | 2027-02-01 | 2027-02-15",
                "1-15 februar | 2027-02-01 | 2027-02-15",
                "2027-02-01 2027-02-15 | 2027-02-01 | 2027-02-15",
                "2027-02-01 - 2027-02-15 | 2027-02-01 | 2027-02-15",
                "01-02-2027 til 15-02-2027 | 2027-02-01 | 2027-02-15",
                "i uge 7 | 2027-02-15 | 2027-02-21",
                "uge 7-8 | 2027-02-15 | 2027-02-28",
                "uge 45 | 2026-11-02 | 2026-11-08",
                "uge 44 | 2027-11-01 | 2027-11-07",
                "ugerne 52 og 1 | 2026-12-21 | 2027-01-10",
                "fra mandag til onsdag | 2026-11-09 | 2026-11-11",
                "fra i dag til fredag | 2026-11-02 | 2026-11-06",
                "i dag | 2026-11-02 | 2026-11-02",
                "i morgen | 2026-11-03 | 2026-11-03",
                "på fredag | 2026-11-06 | 2026-11-06",
                "den 5. november | 2026-11-05 | 2026-11-05",
                "5/11 | 2026-11-05 | 2026-11-05",
            })
    void daysAreReadAsPeopleTypeThem(String typed, LocalDate from, LocalDate until) {
        assertThat(PeriodReading.of(typed, TODAY).orElseThrow())
                .isEqualTo(Choice.one(new PeriodReading(from, until, "")));
    }

    @Test
    void whatFollowsIsLeft() {
        PeriodReading read = PeriodReading.of("1/2-15/2, stedfortræder bo@example.dk", TODAY)
                .orElseThrow()
                .either(found -> found, question -> null);
        assertThat(read.rest()).isEqualTo("stedfortræder bo@example.dk");
    }

    @ParameterizedTest
    @CsvSource({"31/2-5/3", "uge 60", "fra 30. februar til 5. marts"})
    void daysThatDoNotExistAreAskedAbout(String typed) {
        assertThat(PeriodReading.of(typed, TODAY).orElseThrow()).isInstanceOf(Choice.Ask.class);
    }

    @ParameterizedTest
    @CsvSource({"hele tiden", "punkt 3", "12"})
    void otherWordsAreNoDays(String typed) {
        assertThat(PeriodReading.of(typed, TODAY)).isEmpty();
    }
}
