package dk.raadslag.bot.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.config.ConfigFolder;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.KnownDeeds;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.CaseMove;
import dk.raadslag.domain.casework.MovingCases;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.NetworkId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases on their way to the KKR of Southern Denmark; the desk opens on Monday 2 November 2026. */
class CaseCommandTest {
    private final Desk desk = new Desk(
            "local",
            ConfigFolder.read(Path.of("..", "config"))
                    .networks()
                    .find(new NetworkId("syddanmark"))
                    .orElseThrow());

    @BeforeEach
    void meetings() {
        meeting("formandskabet", "2026-11-18");
        meeting("sundhedsdirektoerkredsen", "2026-12-09");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aForumCanTakeAShorterNameThatIsPartOfItsOwn() {
        assertThat(desk.say("/forum omdøb K22 til Kommunaldirektørkredsen")).doesNotContain("hedder allerede");
        assertThat(desk.say("ja")).contains("hedder **Kommunaldirektørkredsen**");
        assertThat(desk.say("/forum omdøb K22 til Kommunaldirektørkredsen")).contains("hedder allerede");
        assertThat(desk.say("/forum omdøb K22 til KKR Syddanmark")).contains("hedder allerede");
    }

    @Test
    void aTitleIsCorrectedAndWhatStoodBeforeStaysInItsHistory() {
        begin("Fælles økonomigruppe");
        assertThat(desk.say("/sag 1 ret titel Fælleskommunal Økonomigruppe"))
                .contains("**Sag 1** får en ny titel: **Fælleskommunal Økonomigruppe**")
                .contains("Før: Fælles økonomigruppe");
        assertThat(desk.say("/sag")).contains("Fælles økonomigruppe");
        desk.say("/sag 1 ret titel Fælleskommunal Økonomigruppe");
        assertThat(desk.say("ja")).contains("Sag 1 hedder nu **Fælleskommunal Økonomigruppe**");

        assertThat(desk.say("/sag 1"))
                .startsWith("**Sag 1: Fælleskommunal Økonomigruppe**")
                .contains(
                        "Konsulent Et rettede titlen fra \"Fælles økonomigruppe\" til \"Fælleskommunal Økonomigruppe\"");
        assertThat(desk.say("/sag 1 ret titel Fælleskommunal Økonomigruppe")).contains("står der allerede på sag 1");
        assertThat(desk.audit.deeds()).contains("case-retitled");
    }

    @Test
    void theWayIsCorrectedFromWhereTheCaseIsAndItsDaysAreKept() {
        begin("Fælles økonomigruppe");
        confirm("/sag 1 dato KKR 20/1-2027", false);
        desk.continueAt("2026-11-19T09:00");
        confirm("/sag 1 videre beslutning Indstillet", true);

        assertThat(desk.say("/sag 1 ret kæde kredsen"))
                .contains("følger kæden \"Til kredsen\" i stedet for \"Til KKR\"")
                .contains("- **Formandskabet for Sundhedsdirektørkredsen**: behandlet")
                .contains("- → **Sundhedsdirektørkredsen**: onsdag den 9. december 2026")
                .doesNotContain("K22");
        assertThat(desk.say("ja")).contains("Sag 1 følger nu kæden \"Til kredsen\"");
        confirm("/sag 1 tilbage fordi Mangler et bilag", true);
        confirm("/sag 1 ret kæde Til KKR", true);
        assertThat(desk.say("/sag 1"))
                .contains("Kommunaldirektørkredsen (K22)")
                .contains("rettede kæden fra \"Til kredsen\" til \"Til KKR\"")
                .contains("sendte sagen tilbage fra Sundhedsdirektørkredsen til Formandskabet");
        assertThat(desk.say("/sag 1 ret kæde Til månen")).contains("Jeg kender ikke kæden \"Til månen\"");
        assertThat(desk.say("/sag 1 ret kæde")).contains("Jeg kan ikke se, hvad der skal ske med sag 1");
    }

    /** The story: a name, a host and a forum change underway, and what was decided stays as it was. */
    @Test
    void aCaseGoesAllTheWayAndNothingThatWasDecidedChanges() {
        begin("Fælles økonomigruppe");
        confirm("/sag 1 dato KKR 20/1-2027", false);
        confirm("/sag 1 dato K22 11/1-2027", false);

        desk.continueAt("2026-11-19T09:00");
        assertThat(desk.say("/sag 1 videre beslutning Indstillet til kredsen"))
                .contains("Formandskabet for Sundhedsdirektørkredsen har behandlet sagen onsdag den 18. november 2026:"
                        + " Indstillet til kredsen")
                .contains("Den er derefter hos **Sundhedsdirektørkredsen** onsdag den 9. december 2026.")
                .contains("I sørger for, at den er fremme senest onsdag den 2. december 2026");
        assertThat(desk.say("ja")).contains("Sagen er flyttet").contains("→ **Sundhedsdirektørkredsen**");

        desk.continueAt("2026-12-10T09:00");
        confirm("/sag 1 videre beslutning Tiltrådt", true);
        confirm("/forum omdøb Sundhedsdirektørkredsen til Kredsen for Sundhed fra 1/1-2027", true);
        confirm("/forum vært Kolding fra 1/1-2027", true);
        confirm("/forum afløs K22 med Kommunaldirektørerne fra 5/1-2027", true);
        assertThat(desk.say("/sag 1"))
                .contains("✓ **Sundhedsdirektørkredsen** onsdag den 9. december 2026: Tiltrådt")
                .contains(
                        "→ **Kommunaldirektørerne** (afløser Kommunaldirektørkredsen (K22)): mandag den 11. januar 2027");

        desk.continueAt("2027-01-12T09:00");
        confirm("/sag 1 videre beslutning Godkendt med en bemærkning", true);
        desk.continueAt("2027-01-21T09:00");
        assertThat(desk.say("/sag 1 videre beslutning Godkendt"))
                .contains("Det var det sidste forum, så sagen er dermed færdigbehandlet.");
        assertThat(desk.say("ja")).contains("Sagen er færdigbehandlet.");

        assertThat(desk.say("/sag 1"))
                .contains("✓ **Sundhedsdirektørkredsen** onsdag den 9. december 2026: Tiltrådt")
                .contains("✓ **Kommunaldirektørerne** mandag den 11. januar 2027: Godkendt med en bemærkning")
                .contains("Sundhedsdirektørkredsen har behandlet sagen onsdag den 9. december 2026 (vært: Middelfart)")
                .contains("Kommunaldirektørerne har behandlet sagen mandag den 11. januar 2027 (vært: Kolding)")
                .contains("KKR Syddanmark har behandlet sagen onsdag den 20. januar 2027 (vært: Kolding): Godkendt")
                .doesNotContain("Kredsen for Sundhed");
        assertThat(desk.say("/forum"))
                .contains("**Kredsen for Sundhed**")
                .contains("hed Sundhedsdirektørkredsen til torsdag den 31. december 2026")
                .contains("**Kommunaldirektørkredsen (K22)**, sidste dag mandag den 4. januar 2027, afløst af"
                        + " Kommunaldirektørerne")
                .contains(
                        "**Vært:** Kolding. Rækken er Haderslev, Middelfart fra tirsdag den 1. marts 2022, Kolding fra"
                                + " fredag den 1. januar 2027");
        assertThat(desk.audit.about("syddanmark")).extracting(Audit.Entry::deed).allMatch(KnownDeeds::hasWords);
        assertThat(desk.say("/log"))
                .contains("gav forummet Sundhedsdirektørkredsen nyt navn")
                .contains("SYD-S1");
    }

    @Test
    void thePreviewOfANewCaseTellsTheWayAsFarAsTheCalendarKnowsIt() {
        assertThat(desk.say("/sag ny Fælles økonomigruppe"))
                .contains("**Ny sag: Fælles økonomigruppe**")
                .contains("Vejen hedder \"Til KKR\"")
                .contains("→ **Formandskabet for Sundhedsdirektørkredsen**: onsdag den 18. november 2026")
                .contains("fremme senest onsdag den 11. november 2026")
                .contains("**Sundhedsdirektørkredsen**: ingen dato endnu; den kan nå onsdag den 9. december 2026")
                .contains("**KKR Syddanmark**: ingen dato endnu; KKR-sekretariatet sørger for den");
        assertThat(desk.cases.of(desk.network.id())).isEmpty();
        assertThat(desk.say("nej")).doesNotContain("begyndt");
        assertThat(desk.say("/sag")).contains("Ingen sager er undervejs");
    }

    @Test
    void aCaseMayComeFromAnAgendaItemAndGoAnotherWay() {
        desk.say("/dagsorden 1\n1. Godkendelse\n2. Regnskab for sekretariatet");
        desk.say("ja");
        assertThat(desk.say("/sag ny punkt 2 møde 1 kæde til kredsen dato 18/11"))
                .contains("**Ny sag: Regnskab for sekretariatet**")
                .contains("Vejen hedder \"Til kredsen\", og sagen kommer fra punkt 2 på mødet i Formandskabet")
                .doesNotContain("KKR");
        desk.say("ja");
        assertThat(desk.say("/sag ny punkt 9 møde 1")).contains("har intet punkt 9");
        assertThat(desk.say("/sag ny punkt 1 møde 2")).contains("har ingen dagsorden endnu");
    }

    @Test
    void aCaseIsSentBackAndKeepsWhatWasDecidedBefore() {
        begin("Fælles økonomigruppe");
        confirm("/sag 1 videre beslutning Indstillet", true);
        assertThat(desk.say("/sag 1 tilbage Formandskabet 30/11 fordi økonomien mangler"))
                .contains("Sundhedsdirektørkredsen sender sagen tilbage: økonomien mangler")
                .contains(
                        "Den er derefter hos **Formandskabet for Sundhedsdirektørkredsen** mandag den 30. november 2026");
        desk.say("ja");
        assertThat(desk.say("/sag 1"))
                .contains("→ **Formandskabet for Sundhedsdirektørkredsen**: mandag den 30. november 2026")
                .contains("(sendt tilbage: økonomien mangler)")
                .contains("har behandlet sagen mandag den 2. november 2026 (vært: Middelfart): Indstillet");
        assertThat(desk.say("/sag 1 tilbage")).contains("ikke sendes længere tilbage");
    }

    @Test
    void aForumIsSkippedAndACaseGoesNoFurther() {
        begin("Fælles økonomigruppe");
        assertThat(desk.say("/sag 1 spring over")).contains("bliver sprunget over.");
        desk.say("ja");
        assertThat(desk.say("/sag 1 luk fordi den er overhalet")).contains("går ikke videre: den er overhalet");
        assertThat(desk.say("ja")).contains("**Sagen er lukket.**").doesNotContain("KKR Syddanmark");
        assertThat(desk.say("/sag 1 videre")).contains("Sag 1 er lukket");
        assertThat(desk.say("/sag")).contains("Afsluttede sager: 1");
        assertThat(desk.say("/sag alle")).contains("**1** · Fælles økonomigruppe (lukket)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sag 7 | Jeg kender ikke sag \"7\"",
                "/sag OMN-S1 | Jeg kender ikke sag \"OMN-S1\"",
                "/sag 1 hop | Jeg kan ikke se, hvad der skal ske med sag 1",
                "/sag ny | Hvad hedder sagen?",
                "/sag ny En sag kæde Ingen | Jeg kender ikke kæden \"Ingen\". Vælg mellem Til KKR og Til kredsen",
                "/sag ny En sag dato i går | Jeg kan ikke læse en dato i \"i går\"",
                "/sag ny En sag dato 1/2-2020 | er forbi",
                "/sag 1 dato | Hvilken dato?",
                "/sag 1 dato 31/2 | findes ikke i kalenderen",
                "/sag 1 dato Byrådet 3/3 | kommer ikke forbi \"Byrådet 3/3\"",
                "/sag 1 dato KKR snart | Jeg kan ikke læse en dato i \"snart\"",
                "/sag 1 dato KKR 5/11-2026 | Datoerne passer ikke sammen",
                "/sag 1 dato 14/11 | OBS: Dagen er ikke en arbejdsdag",
                "/sag 1 dato K22 28/12-2026 | OBS: Dagen ligger i en af netværkets ferieperioder",
                "/forum spis K22 | Jeg kan ikke se, hvad der skal ske",
                "/forum omdøb K22 | Hvad skal Kommunaldirektørkredsen (K22) hedde?",
                "/forum omdøb K23 til K24 | Jeg kender ikke forummet \"K23\"",
                "/forum omdøb K22 til KKR Syddanmark | Et forum hedder allerede KKR Syddanmark",
                "/forum omdøb K22 til K24 fra 31/2 | findes ikke i kalenderen",
                "/forum afløs K22 | Hvem afløser Kommunaldirektørkredsen (K22)?",
                "/forum afløs K22 med K22 | kan ikke afløse sig selv",
                "/forum luk Praksisplanudvalget | sidste dag torsdag den 30. juni 2022",
                "/forum genåbn K22 | er ikke nedlagt",
                "/forum vært Middelfart | er allerede vært",
                "/forum vært Aarhus | Aarhus"
            })
    void whatCannotBeDoneIsToldWithTheNextStep(String typed, String answer) {
        begin("Fælles økonomigruppe");
        assertThat(desk.say(typed)).contains(answer);
        assertThat(desk.forumChanges.of(desk.network.id())).isEmpty();
    }

    @Test
    void aNameMayHoldAWordThatBeginsADate() {
        assertThat(desk.say("/forum omdøb K22 til Kredsen fra kommunerne"))
                .contains("kommer til at hedde **Kredsen fra kommunerne** fra mandag den 2. november 2026");
    }

    @Test
    void aClosedForumWaitsForASuccessorOrIsSkipped() {
        begin("Fælles økonomigruppe");
        assertThat(desk.say("/forum luk formandskabet fra 10/11"))
                .contains("Én sag er på vej dertil: 1, Fælles økonomigruppe.")
                .contains("OBS: I kalenderen står møde 1 onsdag den 18. november 2026.");
        desk.say("ja");
        assertThat(desk.say("/sag 1")).contains("nedlagt, og intet forum har afløst det");
        desk.continueAt("2026-11-11T09:00");
        assertThat(desk.say("/sag 1 videre")).contains("er nedlagt").contains("/sag 1 spring over");
        confirm("/forum genåbn formandskabet", true);
        assertThat(desk.say("/sag 1 videre")).contains("har behandlet sagen");
    }

    @Test
    void whatChangesBetweenPreviewAndYesIsShownAgain() {
        begin("Fælles økonomigruppe");
        desk.say("/sag 1 videre beslutning Ja");
        desk.the(MovingCases.class)
                .move(
                        desk.cases.find(desk.network.id(), 1).orElseThrow(),
                        new CaseMove(CaseEvent.Kind.DATED, 1, LocalDate.parse("2027-02-03"), "", desk.consultant.id()),
                        desk.network,
                        desk.now());
        assertThat(desk.say("ja")).contains("intet er sket endnu").contains("onsdag den 3. februar 2027");
        assertThat(desk.say("ja")).contains("Sagen er flyttet");
    }

    @Test
    void aMeetingThatIsMovedOrCalledOffTakesItsCasesAlong() {
        begin("Fælles økonomigruppe");
        confirm("/møde flyt 1 25/11", true);
        assertThat(desk.say("/sag 1"))
                .contains("→ **Formandskabet for Sundhedsdirektørkredsen**: onsdag den 25. november 2026");
        confirm("/møde aflys 1", true);
        assertThat(desk.say("/sag")).contains("men mødet er aflyst");
    }

    @Test
    void theMorningTellsWhatIsDueAndWhatWasDealtWith() {
        begin("Fælles økonomigruppe");
        assertThat(briefing()).doesNotContain("Sag 1");
        desk.continueAt("2026-11-11T08:10");
        assertThat(briefing())
                .contains(
                        "Sag 1, Fælles økonomigruppe, skal være fremme hos Formandskabet for Sundhedsdirektørkredsen i dag")
                .contains("I sørger for den.");
        desk.continueAt("2026-11-19T08:10");
        assertThat(briefing()).contains("Hvad blev besluttet? Skriv /sag 1 videre");
        desk.continueAt("2026-11-20T08:10");
        assertThat(briefing()).doesNotContain("Sag 1");
        desk.continueAt("2026-11-23T08:10");
        assertThat(briefing()).contains("venter stadig på, hvad Formandskabet for Sundhedsdirektørkredsen besluttede");
    }

    @Test
    void theJournalOfAMeetingHoldsTheWayOfItsCases() throws IOException {
        begin("Fælles økonomigruppe");
        desk.continueAt("2026-11-19T09:00");
        confirm("/sag 1 videre beslutning Indstillet", true);
        String file = unpacked(desk.fetch(desk.say("/journal 1"), "journal-SYD-1.zip"), "7-sager/SYD-S1.txt");
        assertThat(file)
                .contains("SAGENS VEJ GENNEM FORA")
                .contains(
                        "Formandskabet for Sundhedsdirektørkredsen: behandlet onsdag den 18. november 2026. Indstillet")
                .contains("(vært: Middelfart)")
                .doesNotContain("**");
    }

    private static String unpacked(byte[] pack, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private String briefing() {
        desk.ring();
        return desk.sent("meeting-news:syddanmark:" + DanishTime.at(desk.now()).toLocalDate()).stream()
                .map(Message::text)
                .findFirst()
                .orElse("");
    }

    private void begin(String title) {
        desk.say("/sag ny " + title);
        assertThat(desk.say("ja")).contains("er begyndt");
    }

    private void confirm(String typed, boolean previewed) {
        String answer = desk.say(typed);
        if (previewed) {
            assertThat(answer).contains("Skal jeg");
            assertThat(desk.say("ja")).doesNotContain("Skal jeg");
        }
    }

    private void meeting(String forum, String day) {
        desk.meetings.enter(desk.network, forum, LocalDate.parse(day), LocalTime.of(10, 0), false);
    }
}
