package dk.raadslag.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.network.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to a meeting on Wednesday 20 January 2027, with Christmas in between; it is Monday 2 November 2026. */
class PlanCommandTest {
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsEveryStepInWorkingDaysBeforeTheMeeting() {
        desk.meeting("2027-01-20");

        assertThat(desk.say("/plan").lines())
                .contains(
                        "- Dagsordenen ventes: mandag den 14. december 2026",
                        "- Anmodningen sendes: tirsdag den 15. december 2026",
                        "- Venlig påmindelse: tirsdag den 22. december 2026",
                        "- Venlig påmindelse: tirsdag den 5. januar 2027",
                        "- Kommunernes frist: onsdag den 6. januar 2027 kl. 12.00",
                        "- Udkastet er klar: fredag den 8. januar 2027",
                        "- Frist for at godkende udkastet: tirsdag den 12. januar 2027",
                        "- Bemærkningerne afleveres: tirsdag den 12. januar 2027",
                        "- Formøde: fredag den 15. januar 2027",
                        "- Møde: onsdag den 20. januar 2027 kl. 15.00",
                        "- Opfølgning på mødet: fredag den 22. januar 2027");
    }

    @Test
    void putsTheStepsLineByLineAsAPhoneShowsThem() {
        desk.meeting("2027-01-20");

        assertThat(desk.say("/plan"))
                .contains("14. december 2026\n- Anmodningen sendes: tirsdag den 15. december 2026\n- Venlig påmindelse")
                .doesNotContain("\n\n\n");
    }

    @Test
    void tellsWhatIsDoneAndWhatIsDueToday() {
        desk.meeting("2027-01-20");
        desk.contact("kontakt-151", "Anna Andersen", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        desk.continueAt("2026-12-14T08:30");
        assertThat(desk.say("/plan 1")).contains("- Dagsordenen ventes: mandag den 14. december 2026 – **i dag**");
        desk.say("/dagsorden 1\n1. Godkendelse af dagsorden\n2. Drøftelse af sundhedsplan");
        desk.say("ja");
        assertThat(desk.say("/plan 1"))
                .contains("- ✓ Dagsordenen ventes")
                .contains("- Anmodningen sendes: tirsdag den 15. december 2026");
        desk.say("/anmod 1");
        desk.say("ja");
        assertThat(desk.say("/plan 1")).contains("- ✓ Anmodningen sendes").contains("OMN-1a, åben til");
    }

    @Test
    void proposesTheShortPlanWhenThePapersAreLateAndSaysWhatIsSkipped() {
        desk.meeting("2026-11-18");

        assertThat(desk.say("/plan"))
                .contains("- Dagsordenen ventes: torsdag den 22. oktober 2026 – **forsinket**")
                .contains("**Den korte plan** giver kommunerne frist til fredag den 13. november 2026 kl. 12.00")
                .doesNotContain("\n\n\n")
                .contains(
                        "Disse trin bliver sprunget over: godkenderne bliver ikke spurgt om udkastet (stiltiende godkendelse)");
    }

    @Test
    void saysWhenEvenTheShortPlanIsTooLate() {
        desk.meeting("2026-11-04");

        assertThat(desk.say("/plan"))
                .contains("selv den korte plans frist er passeret")
                .contains("/anmod 1 frist");
    }

    @Test
    void warnsOfSchoolHolidaysOnTheWay() {
        desk.meeting("2027-02-24");

        assertThat(desk.say("/plan")).contains("skoleferie undervejs: uge 7 (vinterferie), uge 8 (vinterferie)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan 1 hvad hvis dagsordenen kommer 2 dage for sent",
                "/plan hvad hvis dagsordenen kommer to hverdage for sent?",
                "/plan 20/1 hvad nu hvis papirerne kommer 2 dage senere",
                "/plan 1, dagsordenen kommer to dage for sent",
                "/plan hvis den er 2 arbejdsdage forsinket",
                "/plan 1 2 dage for sent",
                "/plan 1 hvad hvis dagsordenen først kommer onsdag den 16. december",
            })
    void movesThePlanWithLatePapers(String typed) {
        desk.meeting("2027-01-20");

        assertThat(desk.say(typed))
                .contains("Kommer dagsordenen to hverdage for sent")
                .contains("- Anmodningen sendes: torsdag den 17. december 2026")
                .contains("- Kommunernes frist: fredag den 8. januar 2027 kl. 12.00")
                .contains("- Kommunerne: otte hverdage som normalt\n")
                .contains("- Godkenderne: ingen hverdage i stedet for to – **under tre hverdage**")
                .contains("Bliver fristen stående (onsdag den 6. januar 2027 kl. 12.00), får kommunerne seks hverdage")
                .contains("**Den korte plan**");
    }

    @Test
    void showsWhoseTimeGetsTooShortWhenThePapersAreVeryLate() {
        desk.meeting("2027-01-20");

        assertThat(desk.say("/plan hvad hvis dagsordenen kommer to uger for sent"))
                .contains("- Kommunerne: to hverdage i stedet for otte – **under tre hverdage**")
                .contains("får kommunerne ingen hverdage i stedet for otte – **under tre hverdage**");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plan hvad hvis det regner                      | hvor sent dagsordenen kommer",
                "/plan 1 hvad hvis                               | Hvor sent kommer dagsordenen? Skriv fx",
                "/plan hvad hvis dagsordenen kommer -3 dage for sent | Jeg kan ikke se i",
                "/plan hvad hvis dagsordenen kommer –30 dage for sent | Jeg kan ikke se i",
                "/plan hvad hvis dagsordenen kommer 99 uger sent | hvor sent dagsordenen kommer",
                "/plan hvad hvis den kommer 2 dage for tidligt   | Så holder planen",
                "/plan 7                                         | kender ikke mødet \"7\"",
                "/plan 30/2                                      | Datoen 30/2 findes ikke",
            })
    void saysWhatItCannotRead(String typed, String said) {
        desk.meeting("2027-01-20");

        assertThat(desk.say(typed)).contains(said);
    }

    @Test
    void saysWhenThereIsNoMeeting() {
        assertThat(desk.say("/plan")).contains("kender ingen kommende møder");
    }
}
