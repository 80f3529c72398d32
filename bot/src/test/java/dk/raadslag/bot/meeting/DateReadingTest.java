package dk.raadslag.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.command.Choice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as the secretariat types them, on Monday 18 January 2027. */
class DateReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/3                              | 2027-03-12",
                "12/3-2027                         | 2027-03-12",
                "12/3 2027                         | 2027-03-12",
                "12/3/2027                         | 2027-03-12",
                "12/3-27                           | 2027-03-12",
                "12/03/27                          | 2027-03-12",
                "12.3.2027                         | 2027-03-12",
                "12.3                              | 2027-03-12",
                "12.3.                             | 2027-03-12",
                "12.03.27                          | 2027-03-12",
                "12-03-2027                        | 2027-03-12",
                "2027-03-12                        | 2027-03-12",
                "2027-3-2                          | 2027-03-02",
                "12. marts                         | 2027-03-12",
                "12 marts                          | 2027-03-12",
                "12.marts 2027                     | 2027-03-12",
                "12. mar. 2027                     | 2027-03-12",
                "12. Marts, 2027                   | 2027-03-12",
                "den 12. marts                     | 2027-03-12",
                "d. 12. marts 2027                 | 2027-03-12",
                "d.12/3                            | 2027-03-12",
                "fredag den 12. marts 2027         | 2027-03-12",
                "Fredag d. 12. marts               | 2027-03-12",
                "fre. 12/3                         | 2027-03-12",
                "fredag, den 12/3                  | 2027-03-12",
                "FREDAG DEN 12. MARTS 2027         | 2027-03-12",
                "lørdag den 13. marts              | 2027-03-13",
                "loerdag den 13. marts             | 2027-03-13",
                "søn 14/3                          | 2027-03-14",
                "3. sept. 2027                     | 2027-09-03",
                "1. oktober                        | 2027-10-01",
                "17/1                              | 2028-01-17",
                "18/1                              | 2027-01-18",
                "18. januar 2027                   | 2027-01-18",
                "29/2                              | 2028-02-29",
                "29. februar 2028                  | 2028-02-29",
                "4/1-2027                          | 2027-01-04",
                "i dag                             | 2027-01-18",
                "i morgen                          | 2027-01-19",
                "imorgen                           | 2027-01-19",
                "på fredag                         | 2027-01-22",
                "mandag                            | 2027-01-25",
                "onsdag                            | 2027-01-20",
            })
    void readsDatesAsPeopleTypeThem(String typed, LocalDate expected) {
        assertThat(DateReading.of(typed, TODAY)).contains(Choice.one(new DateReading(expected, "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/3 kl. 14 Sundhedsrådet         | 2027-03-12 | kl. 14 Sundhedsrådet",
                "12/3, kl 14                       | 2027-03-12 | kl 14",
                "12/3 12.30                        | 2027-03-12 | 12.30",
                "12/3 15                           | 2027-03-12 | 15",
                "12. marts 2027 kl. 12             | 2027-03-12 | kl. 12",
                "12. marts kl. 12                  | 2027-03-12 | kl. 12",
                "12.3. inden middag                | 2027-03-12 | inden middag",
            })
    void leavesWhatFollowsTheDate(String typed, LocalDate expected, String rest) {
        assertThat(DateReading.of(typed, TODAY)).contains(Choice.one(new DateReading(expected, rest)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/2",
                "31/4-2027",
                "29/2-2027",
                "29. februar 2027",
                "0/3",
                "12/13",
                "32. marts",
                "2027-02-30",
                "31.9.2027"
            })
    void saysThatADateDoesNotExist(String typed) {
        assertThat(DateReading.of(typed, TODAY)).contains(Choice.ask(new MeetingWords.NoSuchDate(typed)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "torsdag den 12. marts 2027  | 2027-03-12",
                "mandag 12/3                 | 2027-03-12",
                "ons. d. 21/1                | 2027-01-21",
            })
    void saysThatAWeekdayDoesNotFit(String typed, LocalDate date) {
        assertThat(DateReading.of(typed, TODAY)).contains(Choice.ask(new MeetingWords.WeekdayDoesNotFit(typed, date)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "OMN-3", "OMN-3b", "Ballerup", "marts", "2027", "12", "1,3-5", "den", "manden", "12/3a"
            })
    void takesNothingElseForADate(String typed) {
        assertThat(DateReading.of(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kl. 12             | 12:00",
                "kl 9               | 09:00",
                "kl.9.30            | 09:30",
                "kl12               | 12:00",
                "klokken 14         | 14:00",
                "14.15              | 14:15",
                "14:15              | 14:15",
                "15                 | 15:00",
                "inden middag       | 12:00",
                "middag             | 12:00",
                "Kl. 23.59          | 23:59",
            })
    void readsClockTimes(String typed, java.time.LocalTime expected) {
        assertThat(ClockReading.of(typed)).contains(Choice.one(new ClockReading(expected, "")));
    }

    @Test
    void saysThatATimeDoesNotExist() {
        assertThat(ClockReading.of("kl. 25")).contains(Choice.ask(new MeetingWords.NoSuchTime("kl. 25")));
        assertThat(ClockReading.of("12.75")).contains(Choice.ask(new MeetingWords.NoSuchTime("12.75")));
    }
}
