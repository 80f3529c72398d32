package dk.raadslag.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings as they are added and listed, on Monday 2 November 2026. */
class MeetingCommandsTest {
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/møde 20/1 kl. 14                          | onsdag den 20. januar 2027 kl. 14.00 · Sundhedsrådet",
                "/møde 2027-01-20 15.00                     | onsdag den 20. januar 2027 kl. 15.00 · Sundhedsrådet",
                "/møde onsdag den 20. januar 2027           | onsdag den 20. januar 2027 kl. 15.00 · Sundhedsrådet",
                "/moede 20. januar kl 9.30 sundhedsraadet   | onsdag den 20. januar 2027 kl. 09.30 · Sundhedsrådet",
                "/møde 20/1 Sundhedsdirektørkredsen         | onsdag den 20. januar 2027 kl. 15.00 · Sundhedsdirektørkredsen",
            })
    void addsAMeeting(String typed, String line) {
        assertThat(desk.say(typed)).contains("Mødet er oprettet").contains(line).contains("/dagsorden 1");
        assertThat(desk.audit.deeds()).containsExactly("meeting-added");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/møde                          | Jeg mangler en dato",
                "/møde snart                    | ikke læse en dato i \"snart\"",
                "/møde 30/2                     | Datoen 30/2 findes ikke",
                "/møde torsdag den 20/1         | Ugedagen passer ikke",
                "/møde 1/10-2026                | Torsdag den 1. oktober 2026 er forbi",
                "/møde 20/1 kl. 25              | Klokkeslættet \"kl. 25\" findes ikke",
                "/møde 20/1 kl. 15 kaffeklubben | ikke forummet \"kaffeklubben\"",
            })
    void saysWhatIsWrongAndHowItIsWritten(String typed, String wrong) {
        assertThat(desk.say(typed)).contains(wrong).contains("`/møde <dato> [kl] [forum]`");
        assertThat(desk.meetings.of(desk.network.id())).isEmpty();
    }

    @Test
    void warnsOfADayThatIsNoWorkingDay() {
        assertThat(desk.say("/møde søndag den 24/1 kl. 15")).contains("ikke en arbejdsdag");
        assertThat(desk.say("/møde 24/12 kl. 10")).contains("ikke en arbejdsdag");
    }

    @Test
    void saysThatAMeetingIsKnownAlready() {
        desk.say("/møde 20/1 kl. 14");

        assertThat(desk.say("/møde 20. januar kl. 16"))
                .contains("kender jeg allerede")
                .contains("kl. 14.00");
        assertThat(desk.meetings.of(desk.network.id())).hasSize(1);
    }

    @Test
    void listsMeetingsByDateWithTheirNumbersAndMarksExamples() {
        desk.meeting("2026-12-16");
        desk.meeting("2026-11-25");
        desk.say("/møde 20/1 kl. 14");

        assertThat(desk.say("/møder").lines())
                .containsExactly(
                        "- **2** · onsdag den 25. november 2026 kl. 15.00 · Sundhedsrådet (eksempel, ikke bekræftet)",
                        "- **1** · onsdag den 16. december 2026 kl. 15.00 · Sundhedsrådet (eksempel, ikke bekræftet)",
                        "- **3** · onsdag den 20. januar 2027 kl. 14.00 · Sundhedsrådet");
    }

    @Test
    void leavesOldMeetingsOutUnlessAskedForAll() {
        desk.meeting("2026-09-16");
        desk.meeting("2026-11-25");

        assertThat(desk.say("/møder")).doesNotContain("september").contains("Tidligere møder: 1");
        assertThat(desk.say("/møder alle")).contains("16. september 2026");
    }

    @Test
    void saysWhatToDoWhenThereIsNoMeeting() {
        assertThat(desk.say("/møder")).contains("kender ingen kommende møder").contains("/møde");
    }
}
