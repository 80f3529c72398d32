package dk.raadslag.bot.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.document.Made;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaCommandTest {
    private static final String TEXT = """
            1. Godkendelse af budget

            2. Drøftelse af psykiatriplan

            3. Lukket: Orientering om en personsag (lukket)
            """;

    private static final String OPEN = "1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan\n";

    private final Desk desk = new Desk();

    @BeforeEach
    void twoMeetings() {
        desk.meeting("2026-11-25");
        desk.meeting("2026-12-16");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFileThatSeemsToHoldACprNumberIsShownWithAWarning() {
        assertThat(desk.send("/dagsorden 25/11", "dagsorden.txt", "1. Godkendelse af budget\n2. Sag om 010190-1234\n"))
                .contains("Linje 2 i filen ser ud til at indeholde et CPR-nummer");
    }

    @Test
    void showsWhatItReadAndStoresItAfterAYes() {
        assertThat(desk.say("/dagsorden 25/11\n" + TEXT))
                .contains("Dagsorden til Sundhedsrådet onsdag den 25. november 2026")
                .contains("**2** Drøftelse af psykiatriplan (drøftelse)")
                .contains("(lukket, indgår ikke)");
        assertThat(agenda("OMN-1")).isNull();

        assertThat(desk.say("ja"))
                .contains("version 1: 3 punkter, heraf 1 lukket")
                .contains("/anmod 1");
        assertThat(agenda("OMN-1").items()).extracting(AgendaItem::title).contains("Godkendelse af budget");
    }

    @Test
    void anItemPutOnTheAgendaAfterThePreviewIsNotLostByAYes() {
        desk.say("/dagsorden 1\n" + OPEN);
        desk.say("ja");
        desk.say("/dagsorden 1\n1. Godkendelse af nyt budget");
        desk.agendas.add(
                new MeetingId("OMN-1"),
                1,
                Stream.concat(
                                agenda("OMN-1").items().stream(),
                                Stream.of(new AgendaItem(
                                        "3",
                                        "Fælles indkøb af hjælpemidler",
                                        ItemType.DISCUSSION,
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        List.of(),
                                        false)))
                        .toList(),
                desk.now());

        assertThat(desk.say("ja"))
                .contains("dagsordenen er ændret, siden du så den her", "nu version 2", "Intet er overskrevet")
                .contains("- Fælles indkøb af hjælpemidler")
                .contains("**1** Godkendelse af nyt budget")
                .contains("Den afløser version 2")
                .doesNotContain("- Godkendelse af budget");
        assertThat(agenda("OMN-1").version()).isEqualTo(2);
        assertThat(desk.say("ja")).contains("version 3: 1 punkt");
    }

    @Test
    void letsItemsBeChosenRenamedMergedAndClosedBeforeTheYes() {
        desk.say("/dagsorden 1\n" + TEXT + "\n4. Orientering om økonomi\n\n5. Orientering om byggeri\n");

        assertThat(desk.say("Flet 4 og 5"))
                .contains("**4** Orientering om økonomi / Orientering om byggeri (orientering)");
        assertThat(desk.say("omdøb 4 til Økonomi og byggeri")).contains("**4** Økonomi og byggeri");
        assertThat(desk.say("lukket 4")).contains("Økonomi og byggeri (lukket, indgår ikke)");
        assertThat(desk.say("aabent 4")).contains("**4** Økonomi og byggeri (orientering)");
        assertThat(desk.say("omdoeb 5 til Byg")).contains("ikke noget punkt 5");
        assertThat(desk.say("lukket 4")).contains("Økonomi og byggeri (lukket, indgår ikke)");
        assertThat(desk.say("kun 2-4")).contains("3 punkter").doesNotContain("Godkendelse af budget");
        assertThat(desk.say("uden 3")).contains("2 punkter");
        assertThat(desk.say("ja")).contains("2 punkter, heraf 1 lukket");
        assertThat(agenda("OMN-1").items())
                .extracting(AgendaItem::number, AgendaItem::title)
                .containsExactly(tuple("2", "Drøftelse af psykiatriplan"), tuple("4", "Økonomi og byggeri"));
    }

    @Test
    void aWrongChangeLeavesThePreviewStanding() {
        desk.say("/dagsorden 1\n" + TEXT);

        assertThat(desk.say("kun 7")).contains("ikke noget punkt 7").contains("1, 2 og 3");
        assertThat(desk.say("kun 3,-")).contains("ikke noget punkt 3,");
        assertThat(desk.say("kun 1, –")).contains("1, 2 og 3");
        assertThat(desk.say("omdøb 2 " + "Plan ".repeat(61))).contains("304 tegn");
        assertThat(desk.say("flet 2")).contains("to punkter til at flette");
        assertThat(desk.say("uden 1-3")).contains("ingen punkter tilbage");
        assertThat(desk.say("ja")).contains("3 punkter");
    }

    @Test
    void withoutAPreviewTheSameWordsChangeNothing() {
        assertThat(desk.say("kun 1,3-5")).doesNotContain("punkt 1").doesNotContain("Forslaget");
        assertThat(agenda("OMN-1")).isNull();
    }

    @Test
    void takesTheMeetingFromTheDateInTheText() {
        assertThat(desk.say("/dagsorden\nSundhedsrådet\nMøde onsdag den 16. december 2026\n\n" + TEXT))
                .contains("onsdag den 16. december 2026** (OMN-2)");
    }

    @Test
    void asksForTheMeetingAndKeepsTheTextUntilItIsNamed() {
        assertThat(desk.say("/dagsorden\n" + TEXT)).contains("Hvilket møde?").contains("Jeg har gemt dagsordenen");

        assertThat(desk.say("/dagsorden 2")).contains("(OMN-2)").contains("Drøftelse af psykiatriplan");
        assertThat(desk.keptWords.unplaced(desk.consultant.id())).isEmpty();
    }

    @Test
    void takesTheBareNumberForAnAnswer() {
        desk.say("/dagsorden\n" + TEXT);

        assertThat(desk.say("2")).contains("(OMN-2)").contains("Drøftelse af psykiatriplan");
    }

    @Test
    void doesNotBringAKeptTextBackTheNextDay() {
        desk.say("/dagsorden\n" + TEXT);
        desk.pass(Duration.ofHours(24));

        assertThat(desk.say("/dagsorden 2")).contains("Jeg mangler selve dagsordenen");
    }

    @Test
    void saysThatThereIsNoMeetingOnTheDateInTheText() {
        assertThat(desk.say("/dagsorden\nSundhedsrådet\nMøde onsdag den 9. december 2026\n\n" + TEXT))
                .contains("ikke noget møde onsdag den 9. december 2026")
                .contains("Jeg har gemt dagsordenen");
    }

    @Test
    void warnsWhenTheTextNamesAnotherDateThanTheMeeting() {
        assertThat(desk.say("/dagsorden 1\nSundhedsrådet\nMøde onsdag den 16. december 2026\n\n" + TEXT))
                .contains("OBS: I teksten står datoen")
                .contains("mødet er onsdag den 25. november 2026");
    }

    @Test
    void readsATextFile() {
        assertThat(desk.send("/dagsorden 1", "dagsorden.TXT", TEXT)).contains("Drøftelse af psykiatriplan");
    }

    @Test
    void readsAWordFile() {
        desk.files.put("d.docx", new Files.Fetched(Made.word(TEXT)));

        assertThat(desk.sendUnread("/dagsorden 1", "d.docx")).contains("Drøftelse af psykiatriplan");
    }

    @Test
    void theFileCanBeReadByThoseWhoAreAskedOnceItIsStored() {
        assertThat(desk.send("/dagsorden 1", "Dagsorden nr. 1.txt", OPEN))
                .contains("Kommunerne får et link til Dagsorden nr. 1.txt");
        assertThat(desk.agendaPapers.of(meeting())).isEmpty();
        assertThat(desk.say("udkast")).contains("udkast – må ikke deles uden for kommunen");
        desk.say("ja");

        assertThat(desk.agendaPapers.of(meeting())).hasValueSatisfying(paper -> {
            assertThat(paper.file()).isEqualTo("Dagsorden nr. 1.txt");
            assertThat(paper.unpublished()).isTrue();
            assertThat(desk.agendaPapers.content(paper.token())).isEqualTo(OPEN.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void aFileWithClosedItemsIsShownOnlyWhenTheSecretariatSaysSo() {
        assertThat(desk.send("/dagsorden 1", "d.txt", TEXT)).contains("fordi dagsordenen har lukkede punkter");
        desk.say("ja");
        assertThat(desk.agendaPapers.of(meeting())).isEmpty();

        desk.send("/dagsorden 1", "d.txt", TEXT);
        assertThat(desk.say("del filen")).contains("Kommunerne får et link til d.txt");
        desk.say("ja");
        assertThat(desk.agendaPapers.of(meeting())).isPresent();
    }

    @Test
    void theCardSaysWhereTheAgendaCanBeRead() {
        desk.send("/dagsorden 1", "d.txt", OPEN);
        desk.say("udkast");
        desk.say("ja");
        desk.contact("kontakt-ballerup", "Anna Holm", new MunicipalityCode("151"), Role.PRIMARY_CONTACT);
        desk.say("/anmod 1");
        desk.say("ja");

        assertThat(desk.sent("request:"))
                .singleElement()
                .satisfies(card -> assertThat(card.card())
                        .contains("Dagsorden: [d.txt](https://raadslag.example.dk/papers/")
                        .contains("**udkast, må ikke deles uden for kommunen**"));
    }

    @Test
    void readsATextFileInTheOldWindowsEncoding() {
        desk.files.put("d.txt", new Files.Fetched(TEXT.getBytes(Charset.forName("windows-1252"))));

        assertThat(desk.sendUnread("/dagsorden 1", "d.txt")).contains("Drøftelse af psykiatriplan");
    }

    @Test
    void saysWhichFilesItTakes() {
        assertThat(desk.send("/dagsorden 1", "dagsorden.odt", "PK")).contains("Jeg læser Word");
        assertThat(desk.send("/dagsorden 1", "dagsorden.docx", "PK")).contains("er ikke det, navnet slutter på");
        assertThat(desk.send("/dagsorden 1", "billede.txt", "\0\1\2")).contains("kan ikke læses som tekst");
    }

    @Test
    void saysWhyAFileCouldNotBeFetched() {
        desk.files.put("a.txt", new Files.HostNotAllowed("filer.example.com"));
        desk.files.put("b.txt", new Files.TooLarge(2 * 1024 * 1024));

        assertThat(desk.sendUnread("/dagsorden 1", "a.txt")).contains("ikke filer fra filer.example.com");
        assertThat(desk.sendUnread("/dagsorden 1", "b.txt")).contains("højst 2 MB");
        assertThat(desk.sendUnread("/dagsorden 1", "c.txt")).contains("kunne ikke hentes lige nu");
    }

    @Test
    void saysThatItRecognisesNoItemsAndKeepsTheText() {
        assertThat(desk.say("/dagsorden 1\nHej, her kommer vores input. Venlig hilsen"))
                .contains("ikke genkende nogen punkter")
                .contains("Jeg har gemt det, du sendte");
        assertThat(desk.keptWords.unplaced(desk.consultant.id())).hasSize(1);
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
    }

    @Test
    void saysThatTheTextIsMissing() {
        assertThat(desk.say("/dagsorden 1"))
                .contains("mangler selve dagsordenen")
                .contains("`/dagsorden [møde]`");
    }

    @Test
    void aNewVersionLeavesTheEarlierOne() {
        desk.say("/dagsorden 1\n" + TEXT);
        desk.say("ja");

        assertThat(desk.say("/dagsorden 1\n" + TEXT + "\n4. Godkendelse af referat"))
                .contains("afløser version 1");
        assertThat(desk.say("ja")).contains("version 2: 4 punkter");
    }

    @Test
    void oneWordTakesTheChangesBack() {
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n2. Plan for demens\n3. Madservice");
        desk.say("omdøb 3 Mad");
        assertThat(desk.say("uden 2")).doesNotContain("Plan for demens");

        assertThat(desk.say("Forfra")).contains("**2** Plan for demens", "**3** Madservice");
        assertThat(desk.say("ja")).contains("version 1: 3 punkter");
    }

    @Test
    void aSecondImportTellsWhatIsNewChangedAndGone() {
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n2. Plan for demens\n3. Madservice\n4. Eventuelt");
        desk.say("ja");

        assertThat(desk.say("/dagsorden 1\n1. Godkendelse af budget\nBilag: Budget\n2. Nærhospital\n"
                        + "3. Plan for demens\n4. Eventuelt"))
                .contains("Den afløser version 1")
                .contains("**Nye punkter:** 2 Nærhospital\n")
                .contains("- **1** Godkendelse af budget (ændret: bilag)\n")
                .contains("- **3** Plan for demens (var punkt 2)\n")
                .contains("**Udgår:** 3 Madservice\n");
        assertThat(desk.say("nej")).doesNotContain("version 2");

        assertThat(desk.say("/dagsorden 1\n1. Godkendelse af budget\n2. Plan for demens\n3. Madservice\n4. Eventuelt"))
                .contains("Der er ingen ændringer i punkterne.");
    }

    @Test
    void aYesToASecondImportOffersToTellThoseAskedAtOnce() {
        desk.contact("kontakt-ballerup", "Hovedkontakt", new MunicipalityCode("151"), Role.PRIMARY_CONTACT);
        desk.say("/dagsorden 1\n1. Plan for demens\n2. Eventuelt");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.say("/dagsorden 1\n1. Plan for demens og kræft\n2. Eventuelt");

        assertThat(desk.say("ja"))
                .contains("version 2: 2 punkter")
                .contains("Nedenfor kan du se, hvad det betyder for dem, der er spurgt.")
                .contains("**Rettelse af OMN-1a:**")
                .contains("~~Plan for demens~~ → Plan for demens og kræft")
                .doesNotContain("spørger fortsat", "Næste trin");
    }

    @SuppressWarnings("NullAway") // a test may look for what is not there
    private Agenda agenda(String meeting) {
        return desk.agendas.newest(new MeetingId(meeting)).orElse(null);
    }

    private MeetingId meeting() {
        return desk.meetings.of(desk.network.id()).get(0).id();
    }
}
