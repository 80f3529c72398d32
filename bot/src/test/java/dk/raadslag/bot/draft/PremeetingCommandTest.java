package dk.raadslag.bot.draft;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PremeetingCommandTest {
    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);

    @BeforeEach
    void anOpenRound() {
        desk.meeting("2026-11-25");
        desk.say(
                "/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan\n\n3. Orientering om akutplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/formøde", "formoede 1", "/formøde 25/11", "/formøde omn-1a", "/FORMØDE OMN-1"})
    void sortsTheItemsAndSaysWhoIsToBeCalledOn(String typed) {
        answers();

        assertThat(desk.say(typed))
                .containsSubsequence(
                        "Formøde",
                        "To af fire kommuner har svaret.",
                        "Fristen er ikke nået",
                        "**A. En bloc",
                        "- Punkt 3: Orientering om akutplan (2 svar)",
                        "**B. Bemærkninger",
                        "- Punkt 2: Drøftelse af psykiatriplan – **Egedal** (har bemærkninger: Fordi.)",
                        "**C. Til drøftelse",
                        "- Punkt 1: Godkendelse af budget – giv ordet til **Ballerup** (kan ikke tiltræde: Fordi.)",
                        "i 15 minutter",
                        "[formoede.docx](https://raadslag.example.dk/drafts/",
                        "[moedemappe.docx](https://raadslag.example.dk/drafts/")
                .doesNotContain("Anna", "Uden svar");
    }

    @Test
    void saysWhoWouldHaveItWordedOtherwise() throws IOException {
        answers();
        desk.hearFrom(anna, "ret punkt 3: tiltrædes, side 4: \"kan\" ændres til \"skal\"");
        String said = desk.say("/formøde");

        assertThat(said).contains("Punkt 3", "foreslår en anden formulering)");
        assertThat(read(desk.fetch(said, "moedemappe.docx")))
                .contains("Én kommune foreslår: side 4: \"kan\" ændres til \"skal\"");
    }

    @Test
    void theLinksOpenToTheDocuments() throws IOException {
        answers();
        String said = desk.say("/formøde");

        assertThat(read(desk.fetch(said, "formoede.docx"))).contains("Dagsorden til formødet", "Ballerup", "OMN-1a");
        assertThat(read(desk.fetch(said, "moedemappe.docx")))
                .contains("Mødemappe til rådsmedlemmerne", "én kan ikke tiltræde")
                .doesNotContain("Ballerup");
        assertThat(new String(desk.fetch(said, "formoede.ics"), StandardCharsets.UTF_8))
                .contains(
                        "DTSTART;TZID=Europe/Copenhagen:20261120T090000",
                        "STATUS:TENTATIVE",
                        "SUMMARY:Formøde: Sundhedsrådet")
                .contains("C. Til drøftelse")
                .doesNotContain("Ballerup");
    }

    @Test
    void aDraftThatIsSentRoundIsNoItemOfTheMeeting() {
        desk.contact("direktoer-ballerup", "Direktør", BALLERUP, Role.APPROVER);
        answers();
        desk.say("/udkast");
        desk.say("/udkast send");
        desk.say("ja");
        assertThat(desk.rounds.of(desk.network.id())).hasSize(2);

        assertThat(desk.say("/formøde 1"))
                .contains("To af fire kommuner har svaret.", "- Punkt 3: Orientering om akutplan (2 svar)")
                .doesNotContain("tkast");
    }

    @Test
    void nobodyHasAnswered() {
        assertThat(desk.say("/formøde"))
                .contains("Ingen af de fire kommuner har svaret endnu.", "Uden svar", "- Punkt 3: Orientering")
                .doesNotContain("En bloc");
    }

    @Test
    void countsThoseWhoAreTooLate() {
        desk.continueAt("2026-11-12T09:00");
        answers();

        assertThat(desk.say("/formøde"))
                .contains("To kommuner har svaret efter fristen og er ikke talt med.")
                .doesNotContain("Fristen er ikke nået");
    }

    @Test
    void aMeetingNobodyHasBeenAskedAboutHasNoFormoede() {
        desk.meeting("2026-12-16");

        assertThat(desk.say("/formøde 16/12")).contains("ikke spurgt om bemærkninger til det møde endnu");
        assertThat(desk.say("/formøde 17/12")).doesNotContain("formoede.docx");
        assertThat(desk.say("/formøde OMN-9a")).contains("Jeg kender ikke runden");
    }

    @Test
    void whatWasCalledOffHasNoFormoede() {
        desk.say("/annuller OMN-1a");
        desk.say("ja");

        assertThat(desk.say("/formøde 1")).contains("er trukket tilbage").doesNotContain("formoede.docx");
    }

    @Test
    void asksWhichWhenSeveralFit() {
        desk.say("/runde Plan for akutberedskab frist 20/11\nKapitel 1");
        desk.say("ja");

        assertThat(desk.say("/formøde")).contains("OMN-1a", "OMN-R1").doesNotContain("formoede.docx");
        assertThat(desk.say("/formøde OMN-R1")).contains("Formøde: Plan for akutberedskab");
    }

    private void answers() {
        desk.replies(
                "OMN-1a",
                anna,
                BALLERUP,
                Map.of("1", Position.NOT_ENDORSED, "2", Position.NO_REMARKS, "3", Position.NOTED));
        desk.replies(
                "OMN-1a",
                carl,
                EGEDAL,
                Map.of("1", Position.ENDORSED, "2", Position.REMARKS, "3", Position.NO_REMARKS));
    }

    private static String read(byte[] docx) throws IOException {
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return word.getText();
        }
    }
}
