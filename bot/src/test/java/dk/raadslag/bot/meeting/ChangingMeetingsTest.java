package dk.raadslag.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings that are moved, called off, taken up again and confirmed; it is Monday 2 November 2026. */
class ChangingMeetingsTest {
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/møde flyt 1 27/1 kl. 14             | 2027-01-27 | 14:00",
                "/møde flyt 20/1 til 27/1             | 2027-01-27 | 15:00",
                "/møde flyt mødet til 27/1            | 2027-01-27 | 15:00",
                "/møde flyt 20. januar kl. 15 til onsdag den 27. januar kl. 9.30 | 2027-01-27 | 09:30",
                "/møde flyt til 27/1                  | 2027-01-27 | 15:00",
                "/møde flyt 27. januar 2027 kl. 10    | 2027-01-27 | 10:00",
                "/møde flyt 20/1 kl. 13               | 2027-01-20 | 13:00",
                "/møde flyt OMN-1 kl. 13              | 2027-01-20 | 13:00",
                "/moede udsæt 1 til 27-01-2027        | 2027-01-27 | 15:00",
            })
    void movesAMeetingOnceConfirmed(String typed, LocalDate date, LocalTime time) {
        desk.meeting("2027-01-20");

        assertThat(desk.say(typed)).contains("**Flyt mødet:**").contains("Planen bliver regnet om");
        assertThat(meeting().date()).isEqualTo(LocalDate.parse("2027-01-20"));
        assertThat(desk.say("ja")).contains("Mødet er flyttet").contains("/plan 1");
        assertThat(meeting())
                .extracting(Meeting::date, Meeting::time, Meeting::example)
                .containsExactly(date, time, false);
        assertThat(desk.audit.deeds()).contains("meeting-moved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/møde flyt 1 1/10-2026       | Mødet kan ikke flyttes til torsdag den 1. oktober 2026, for den dag er forbi",
                "/møde flyt 1 20/1 kl. 15     | så der er intet at flytte",
                "/møde flyt 1 24/2            | allerede møde 2 den dag, onsdag den 24. februar 2027",
                "/møde flyt 1                 | Hvortil skal mødet flyttes?",
                "/møde flyt 20/1              | Hvortil skal mødet flyttes?",
                "/møde flyt 1 snart           | ikke læse den nye dato i \"snart\"",
                "/møde flyt 1 27/1 i aulaen   | ikke læse den nye dato",
                "/møde flyt 1 30/2            | Datoen 30/2 findes ikke",
                "/møde flyt 9 27/1            | kender ikke mødet \"9\"",
                "/møde flyt til 27/1          | Hvilket møde?",
                "/møde flyt                   | Hvilket møde?",
                "/møde aflys 9                | kender ikke mødet \"9\"",
                "/møde aflys                  | Hvilket møde?",
            })
    void saysWhyAMeetingIsNotMoved(String typed, String why) {
        desk.meeting("2027-01-20");
        desk.meeting("2027-02-24");

        assertThat(desk.say(typed)).contains(why);
        assertThat(meeting().date()).isEqualTo(LocalDate.parse("2027-01-20"));
    }

    @Test
    void warnsOfADayThatIsNoWorkingDayAndOfAQuietPeriod() {
        desk.meeting("2027-01-20");

        assertThat(desk.say("/møde flyt 1 søndag den 24/1")).contains("ikke en arbejdsdag");
        assertThat(desk.say("/møde flyt 1 29/12")).contains("ferieperioder");
    }

    @Test
    void aMeetingThatIsOverStaysWhereItWas() {
        desk.meeting("2026-11-04");
        desk.continueAt("2026-11-05T09:00");

        assertThat(desk.say("/møde flyt 1 12/11")).contains("er holdt");
        assertThat(desk.say("/møde aflys 1")).contains("er holdt");
    }

    @Test
    void tellsThoseAskedThatTheMeetingHasAnotherDateAndLeavesTheDeadline() {
        openRound();

        assertThat(desk.say("/møde flyt 1 27/1"))
                .contains("Runden OMN-1a er åben")
                .contains("Fristen bliver stående: fredag den 18. december 2026 kl. 12.00")
                .contains("Planen for den nye dato giver frist onsdag den 13. januar 2027 kl. 12.00")
                .contains("1 person, der har fået anmodningen, får besked");
        assertThat(desk.say("ja"))
                .contains("Besked er på vej til 1 person")
                .contains("Fristen i runden OMN-1a er stadig fredag den 18. december 2026 kl. 12.00.");
        assertThat(desk.sent("news:").get(0).text())
                .contains("Mødet er flyttet: **Sundhedsrådets møde onsdag den 27. januar 2027**")
                .contains("stadig fredag den 18. december 2026 kl. 12.00");
        assertThat(desk.round("OMN-1a").title()).isEqualTo("Sundhedsrådets møde onsdag den 27. januar 2027");
        assertThat(desk.round("OMN-1a").deadline().at().toLocalDate()).isEqualTo(LocalDate.parse("2026-12-18"));
    }

    @Test
    void theDeadlineFollowsTheMeetingWhenTheCommandThatIsShownIsSent() {
        openRound();
        desk.say("/møde flyt 1 27/1");
        String shown = desk.say("ja")
                .lines()
                .filter(line -> line.startsWith("/frist"))
                .findFirst()
                .orElseThrow();

        desk.say(shown);
        assertThat(desk.say("ja")).contains("onsdag den 13. januar 2027 kl. 12.00");
        assertThat(desk.round("OMN-1a").deadline().at()).isEqualTo(LocalDateTime.parse("2027-01-13T12:00"));
    }

    @Test
    void warnsWhenTheDeadlineWouldComeAfterTheMeeting() {
        openRound();

        assertThat(desk.say("/møde flyt 1 16/12"))
                .contains("ligger ikke før det nye møde")
                .contains("/frist OMN-1a");
    }

    @Test
    void showsAMoveAgainWhenTheMeetingHasBeenMovedMeanwhile() {
        desk.meeting("2027-01-20");
        desk.say("/møde flyt 1 27/1");
        desk.meetings.change(meeting().confirmed(LocalDate.parse("2027-01-21"), LocalTime.NOON));

        assertThat(desk.say("ja")).contains("Noget er ændret").contains("Skal jeg flytte det?");
        assertThat(desk.say("nej")).doesNotContain("flyttet");
        assertThat(meeting().date()).isEqualTo(LocalDate.parse("2027-01-21"));
    }

    @Test
    void callsAMeetingOffWithItsOpenRoundAndTellsThoseAsked() {
        openRound();

        assertThat(desk.say("/møde aflys 1"))
                .contains("Runden OMN-1a er åben")
                .contains("Den bliver trukket tilbage")
                .contains("1 person, der har fået anmodningen, får besked");
        assertThat(desk.say("ja")).contains("Mødet er aflyst").contains("Runden OMN-1a er trukket tilbage");
        assertThat(desk.round("OMN-1a").isCalledOff()).isTrue();
        assertThat(desk.timetable.drawn()).isEmpty();
        assertThat(desk.sent("news:").get(0).text())
                .contains("Mødet er aflyst, og vi har trukket anmodningen tilbage: **")
                .contains("onsdag den 20. januar 2027**");
        assertThat(desk.say("/møder")).contains("– **aflyst**");
        assertThat(desk.say("/møde aflys 1")).contains("allerede aflyst");
    }

    @Test
    void goesOnWithTheMeetingThatWasAskedFor() {
        desk.meeting("2027-01-20");
        desk.meeting("2027-02-24");

        assertThat(desk.say("/møde aflys")).contains("Hvilket møde?");
        assertThat(desk.say("2")).contains("**Aflys mødet:**").contains("24. februar");
    }

    @Test
    void letsTheRoundGoOnWhereTheSecretariatSaysSo() {
        openRound();
        Answering preview = desk.hear("/møde aflys 1");
        assertThat(preview.messages().get(0).card())
                .contains("Aflys mødet og runden")
                .contains("Kun mødet");

        String answer = Desk.text(desk.press(
                "preview-yes", java.util.Map.of("preview", Desk.previewIn(preview), "choice", "meeting-only"), false));

        assertThat(answer).contains("Runden OMN-1a løber videre").contains("/annuller");
        assertThat(meeting().isCalledOff()).isTrue();
        assertThat(desk.round("OMN-1a").isOpen(desk.now())).isTrue();
    }

    @Test
    void aMeetingThatIsCalledOffIsNeitherAskedAboutNorPlannedNorMoved() {
        desk.meeting("2027-01-20");
        desk.say("/møde aflys 1");
        desk.say("ja");

        assertThat(desk.say("/anmod 1")).contains("er aflyst");
        assertThat(desk.say("/plan 1")).contains("er aflyst");
        assertThat(desk.say("/dagsorden 1\n1. Godkendelse af dagsorden")).contains("er aflyst");
        assertThat(desk.say("/møde flyt 1 27/1")).contains("er aflyst og kan ikke flyttes");
        assertThat(desk.say("/plan")).contains("kender ingen kommende møder");
    }

    @Test
    void aCalledOffMeetingIsTakenUpAgainByItsDate() {
        desk.meeting("2027-01-20");
        desk.say("/møde aflys 1");
        desk.say("ja");

        assertThat(desk.say("/møde 20/1 kl. 13")).contains("taget op igen").contains("kl. 13.00");
        assertThat(meeting().isCalledOff()).isFalse();
    }

    @Test
    void anExampleDateIsConfirmedByEnteringIt() {
        desk.meeting("2027-01-20");

        assertThat(desk.say("/møde 20/1")).contains("Mødet er bekræftet").doesNotContain("eksempel");
        assertThat(meeting().example()).isFalse();
        assertThat(desk.say("/møde 20/1")).contains("kender jeg allerede");
    }

    private void openRound() {
        desk.contact("kontakt-151", "Anna Andersen", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        desk.meeting("2027-01-20");
        desk.say("/dagsorden 1\n1. Godkendelse af dagsorden\n2. Drøftelse af sundhedsplan");
        desk.say("ja");
        desk.say("/anmod 1 frist 18/12");
        desk.say("ja");
        desk.deliverRequests();
    }

    private Meeting meeting() {
        return desk.meetings.of(desk.network.id()).stream()
                .filter(meeting -> meeting.number() == 1)
                .findFirst()
                .orElseThrow();
    }
}
