package dk.raadslag.bot.round;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundItem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking about the meeting of Wednesday 25 November 2026, on Monday 2 November. */
class RequestCommandTest {
    private static final String AGENDA = """
            1. Godkendelse af budget

            2. Drøftelse af psykiatriplan

            3. Orientering om en personsag (lukket)

            4. Godkendelse af aftale

            5. Orientering om økonomi
            """;

    private final Desk desk = new Desk();

    @BeforeEach
    void anAgendaAndPeople() {
        desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        desk.contact("fag-ballerup", "Bo Friis", BALLERUP, Role.SUBJECT_CONTACT, "psykiatri");
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
        desk.unlinked("kontakt-furesoe", "Dorte Juhl", FURESOE, Role.DEPUTY);
        desk.meeting("2026-11-25");
        desk.meeting("2026-12-16");
        desk.say("/dagsorden 1\n" + AGENDA);
        desk.say("ja");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysWhoIsAskedInWhosePlaceAndWhoIsMissed() {
        LocalDate today = LocalDate.parse("2026-11-02");
        desk.away("kontakt-ballerup", new Absence(today, today, desk.stranger("ny", "Ny Kollega")));
        desk.away("kontakt-egedal", new Absence(today, today.plusDays(3), null));
        assertThat(desk.say("/anmod"))
                .contains("- Ballerup: Ny Kollega (i stedet for Anna Holm, der er fraværende), Bo Friis (fagkontakt")
                .contains("Ingen at spørge i Egedal og Lyngby-Taarbæk")
                .contains("Carl Dam i Egedal er fraværende til og med torsdag den 5. november 2026 uden stedfortræder")
                .contains("Har ikke åbnet Rådslag i Teams endnu: Ny Kollega");
    }

    @Test
    void showsExactlyWhatEachWillGet() {
        assertThat(desk.say("/anmod"))
                .contains("Sundhedsrådets møde onsdag den 25. november 2026")
                .contains("Svarfrist: onsdag den 11. november 2026 kl. 12.00** (efter forummets plan)")
                .contains("fredag den 6. november 2026 og tirsdag den 10. november 2026")
                .contains("Sendes til 4 personer i 3 kommuner")
                .contains("- Ballerup: Anna Holm (hovedkontakt), Bo Friis (fagkontakt for psykiatri)")
                .contains("- Furesø: Dorte Juhl (stedfortræder)")
                .contains("Ingen at spørge i Lyngby-Taarbæk")
                .contains("Har ikke åbnet Rådslag i Teams endnu: Dorte Juhl")
                .contains("spurgt om 4 punkter")
                .contains("**2** Drøftelse af psykiatriplan (drøftelse)")
                .contains("Punkt 3 (lukket) indgår ikke")
                .doesNotContain("personsag");
        assertThat(desk.rounds.of(desk.network.id())).isEmpty();
        assertThat(desk.outbox.rows()).isEmpty();
    }

    @Test
    void asksEverybodyAfterAYes() {
        desk.say("/anmod 1");

        assertThat(desk.say("ja"))
                .contains("OMN-1a er sendt")
                .contains("4 personer i 3 kommuner")
                .contains("/status OMN-1a");
        assertThat(desk.ledger.of(new RoundId("OMN-1a"))).hasSize(4);
        assertThat(desk.outbox.rows()).hasSize(4);
        assertThat(desk.timetable.drawn()).containsEntry(new RoundId("OMN-1a"), new Pace.WorkingDays(List.of(3, 1)));
        assertThat(desk.round("OMN-1a").items()).extracting(RoundItem::number).containsExactly("1", "2", "4", "5");
        assertThat(desk.round("OMN-1a").leftOut()).containsExactly("3");
        assertThat(desk.round("OMN-1a").title()).isEqualTo("Sundhedsrådets møde onsdag den 25. november 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frist 13/11                        | 2026-11-13T12:00",
                "frist fredag den 13. november kl 9 | 2026-11-13T09:00",
                "frist senest 13/11-2026 kl. 15.30  | 2026-11-13T15:30",
                "frist 13.11. inden middag          | 2026-11-13T12:00",
                "punkter 1 frist 13/11 kl. 10       | 2026-11-13T10:00",
            })
    void takesTheDeadlineThatIsTyped(String arguments, String deadline) {
        desk.say("/anmod 1 " + arguments);
        desk.say("ja");

        assertThat(desk.round("OMN-1a").deadline().at()).isEqualTo(LocalDateTime.parse(deadline));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,4-5          | 1,4,5",
                "1 og 5         | 1,5",
                "4 - 5          | 4,5",
                "1-5            | 1,2,4,5",
                "2, 4           | 2,4",
                "alle           | 1,2,4,5",
            })
    void takesTheItemsThatAreTyped(String typed, String numbers) {
        desk.say("/anmod 1 punkter " + typed);
        desk.say("ja");

        assertThat(desk.round("OMN-1a").items()).extracting(RoundItem::number).containsExactly(numbers.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "ballerup, Sendes til 2 personer i 1 kommune",
        "Furesoe, Sendes til 1 person i 1 kommune",
        "klynge nord, Sendes til 2 personer i 2 kommuner",
        "psykiatri, Sendes til 4 personer i 3 kommuner",
        "alle, Sendes til 4 personer i 3 kommuner",
    })
    void goesToTheMunicipalityGroupOrAreaThatIsNamed(String target, String expected) {
        assertThat(desk.say("/anmod 1 til " + target)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/anmod 1 frist 1/10-2026          | torsdag den 1. oktober 2026 kl. 12.00, er allerede passeret",
                "/anmod 1 frist 31/11              | Datoen 31/11 findes ikke",
                "/anmod 1 frist onsdag den 13/11   | Ugedagen passer ikke",
                "/anmod 1 frist 13/11 kl. 25       | Klokkeslættet \"kl. 25\" findes ikke",
                "/anmod 1 frist snart              | ikke læse fristen \"snart\"",
                "/anmod 1 frist                    | mangler noget efter \"frist\"",
                "/anmod 1 frist 13/11 frist 14/11  | \"frist\" står der to gange",
                "/anmod 1 punkter 9                | ikke punktet \"9\". Den har 1, 2, 3, 4 og 5",
                "/anmod 1 punkter 3                | Punkt 3 er lukket",
                "/anmod 1 til Balerup              | Mente du Ballerup?",
                "/anmod 1 til Nordjylland          | ikke \"Nordjylland\"",
                "/anmod 7                          | Jeg kender ikke mødet \"7\"",
                "/anmod 1 rykker -20s              | Tidspunkter for påmindelser",
            })
    void saysWhatIsWrongAndHowItIsWritten(String typed, String wrong) {
        assertThat(desk.say(typed)).contains(wrong).contains("`/anmod [møde]");
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
    }

    @Test
    void saysThatTheMeetingHasNoAgendaYet() {
        assertThat(desk.say("/anmod 2")).contains("ingen dagsorden endnu").contains("/dagsorden 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frist søndag den 15/11 kl. 12 | Fristen falder på en søndag.",
                "frist 5/11                    | færre end fem arbejdsdage",
                "frist 25/11 kl. 9             | Fristen ligger på eller efter mødedagen",
                "godkendelse frist 28/12       | netværkets stille perioder",
            })
    void warnsOfADeadlineThatIsUnusual(String arguments, String warning) {
        assertThat(desk.say("/anmod 1 " + arguments)).contains("OBS: ").contains(warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/anmod 1 frist 1/10    | Torsdag den 1. oktober 2026 er passeret. Mener du fredag den 1. oktober 2027",
                "/runde Høring frist 30/9 | Onsdag den 30. september 2026 er passeret",
                "/møde 1/10             | Torsdag den 1. oktober 2026 er passeret",
                "/anmod 1 frist 26/11   | ligger ikke før mødet, der er onsdag den 25. november 2026",
                "/anmod 1 frist 1/10-27 | ligger ikke før mødet",
            })
    void asksBeforeADeadlineThatCannotBeMeant(String typed, String question) {
        assertThat(desk.say(typed)).contains(question).doesNotContain("Sendes til");
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
    }

    @Test
    void proposesTheShortPlanWhenTheUsualDeadlineLeavesTooLittleTime() {
        desk.continueAt("2026-11-09T09:00");

        assertThat(desk.say("/anmod 1"))
                .contains("fredag den 20. november 2026 kl. 12.00** (efter den korte plan")
                .contains("torsdag den 19. november 2026");
    }

    @Test
    void asksForADeadlineWhenEvenTheShortPlanIsTooLate() {
        desk.continueAt("2026-11-23T09:00");

        assertThat(desk.say("/anmod 1")).contains("den korte frist før mødet").contains("Skriv selv en frist");
    }

    @Test
    void rehearsesInSecondsInLocalMode() {
        assertThat(desk.say("/anmod 1 frist +60s rykker -40s,-20s"))
                .contains("Svarfrist: om 60 sekunder")
                .contains("påmindelser 40 og 20 sekunder før");
        desk.pass(Duration.ofSeconds(30));
        desk.say("ja");

        assertThat(desk.round("OMN-1a").deadline().at()).isEqualTo(LocalDateTime.parse("2026-11-02T09:01:30"));
        assertThat(desk.timetable.drawn())
                .containsEntry(
                        new RoundId("OMN-1a"),
                        new Pace.Rehearsal(List.of(Duration.ofSeconds(40), Duration.ofSeconds(20))));
    }

    @Test
    void doesNotRehearseOutsideLocalMode() {
        try (Desk teams = new Desk("teams")) {
            teams.meeting("2026-11-25");
            teams.say("/dagsorden 1\n" + AGENDA);
            teams.say("ja");

            assertThat(teams.say("/anmod 1 frist +60s")).contains("kun bruges ved en prøve i lokal tilstand");
        }
    }

    @Test
    void showsAgainWhatHasChangedSinceItWasShown() {
        desk.say("/anmod 1");
        desk.contact("ny-ballerup", "Eva Lund", BALLERUP, Role.PRIMARY_CONTACT);

        assertThat(desk.say("ja")).contains("Noget er ændret").contains("Eva Lund (hovedkontakt)");
        assertThat(desk.rounds.of(desk.network.id())).isEmpty();
        assertThat(desk.say("ja")).contains("OMN-1a er sendt");
    }

    @Test
    void doesNotAskWhenTheDeadlinePassedWhileThePreviewStood() {
        desk.continueAt("2026-11-02T11:50");
        desk.say("/anmod 1 frist i dag kl. 12");
        desk.pass(Duration.ofMinutes(11));

        assertThat(desk.say("ja")).contains("er allerede passeret");
        assertThat(desk.rounds.of(desk.network.id())).isEmpty();
    }

    @Test
    void aRoundUnderWayIsNotAskedTwiceUnlessItemsAreNamed() {
        desk.say("/anmod 1");
        desk.say("ja");

        assertThat(desk.say("/anmod 1")).contains("OMN-1a").contains("intet at rette");
        assertThat(desk.say("/anmod 1 punkter 1")).contains("allerede en åben bemærkningsrunde");
        assertThat(desk.say("ja")).contains("OMN-1b er sendt");
    }

    @Test
    void tellsWhoIsNewSinceTheLastRound() {
        desk.say("/anmod 1");
        desk.say("ja");
        desk.contact("ny-ballerup", "Eva Lund", BALLERUP, Role.PRIMARY_CONTACT);

        assertThat(desk.say("/anmod 1 punkter 1")).contains("I forhold til OMN-1a: 1 ny (Eva Lund).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "møde 2", "16/12", "onsdag den 16. december", "OMN-2"})
    void goesOnWithTheMeetingThatAnswersItsQuestion(String bare) {
        desk.say("/dagsorden 2\n" + AGENDA);
        desk.say("ja");
        desk.say("/anmod frist 1/12 kl. 9");

        assertThat(desk.say(bare))
                .contains("Anmodning om bemærkninger: Sundhedsrådets møde onsdag den 16. december 2026")
                .contains("tirsdag den 1. december 2026 kl. 09.00");
        assertThat(desk.say("ja")).contains("OMN-2a");
    }

    @Test
    void anotherCommandClosesTheQuestion() {
        desk.say("/dagsorden 2\n" + AGENDA);
        desk.say("ja");
        desk.say("/anmod");
        desk.say("/møder");

        assertThat(desk.say("2")).doesNotContain("Anmodning om bemærkninger");
    }

    @Test
    void leavesItToTheSecretariatWhenSeveralMeetingsFit() {
        desk.say("/dagsorden 2\n" + AGENDA);
        desk.say("ja");

        assertThat(desk.say("/anmod"))
                .startsWith("Hvilket møde?")
                .contains("**1** · onsdag den 25. november")
                .contains("**2** · onsdag den 16. december");
        desk.say("/anmod 2");
        desk.say("ja");
        assertThat(desk.say("/anmod")).contains("Sundhedsrådets møde onsdag den 25. november 2026");
    }
}
