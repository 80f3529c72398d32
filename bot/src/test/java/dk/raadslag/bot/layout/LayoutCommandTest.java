package dk.raadslag.bot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.fakes.Desk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LayoutCommandTest {
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void handsOutTheLayoutsInForce() throws IOException {
        String said = desk.say("/skabelon");

        assertThat(said)
                .contains("[samlet-udkast.docx](", "[internt-bilag.docx](", "[formoede.docx](", "[moedemappe.docx](")
                .contains("den, der følger med", "i 15 minutter");
        assertThat(read(desk.fetch(said, "samlet-udkast.docx"))).contains("«$opening»");
        assertThat(desk.say("/skabelon internt-bilag"))
                .contains("[internt-bilag.docx](")
                .doesNotContain("samlet-udkast");
    }

    @Test
    void triesANewOneAndTakesItAfterAYes() throws IOException {
        byte[] edited = layout("Ny hilsen", "$opening");

        String shown = desk.send("/skabelon", "samlet-udkast (2).docx", edited);

        assertThat(shown).contains("kan bruges som skabelon til **samlet-udkast**", "opdigtet indhold");
        assertThat(read(desk.fetch(shown, "samlet-udkast.docx")))
                .contains("Ny hilsen", "Hermed fremsendes", "Sundhedsråd Eksempel")
                .doesNotContain("$opening");
        assertThat(desk.say("/skabelon samlet-udkast")).contains("den, der følger med");
        assertThat(desk.say("ja")).contains("samlet-udkast er taget i brug");
        assertThat(desk.say("/skabelon samlet-udkast")).contains("jeres egen, sendt her i chatten");
        assertThat(desk.fetch(desk.say("/skabelon"), "samlet-udkast.docx")).isEqualTo(edited);
        assertThat(desk.audit.deeds()).contains("layout-replaced");
    }

    @Test
    void goesBackToTheShippedOne() throws IOException {
        desk.send("/skabelon", "samlet-udkast.docx", layout("Ny hilsen", "$opening"));
        assertThat(desk.say("ja")).contains("/skabelon samlet-udkast standard");

        assertThat(desk.say("/skabelon samlet-udkast standard")).contains("opdigtet indhold");
        desk.say("ja");

        assertThat(read(desk.fetch(desk.say("/skabelon"), "samlet-udkast.docx")))
                .contains("Med venlig hilsen")
                .doesNotContain("Ny hilsen");
        assertThat(desk.say("/skabelon standard")).contains("ingen skabelon");
    }

    @Test
    void keepsTheOldOneAfterANoOrHalfAnHour() throws IOException {
        desk.send("/skabelon", "samlet-udkast.docx", layout("Ny hilsen", "$opening"));
        desk.say("nej");
        assertThat(desk.say("/skabelon samlet-udkast")).contains("den, der følger med");

        desk.send("/skabelon", "samlet-udkast.docx", layout("Ny hilsen", "$opening"));
        desk.pass(Duration.ofMinutes(31));
        desk.say("ja");
        assertThat(desk.say("/skabelon samlet-udkast")).contains("den, der følger med");
    }

    @Test
    void namesTheParagraphAndTheFieldThatAreWrong() throws IOException {
        assertThat(desk.send(
                        "/skabelon",
                        "samlet-udkast.docx",
                        layout("Ny hilsen", "$opening", "$openning", "#evaluate($basis)")))
                .contains(
                        "kan ikke bruges som skabelon til samlet-udkast",
                        "er ikke ændret",
                        "Felterne hedder:",
                        "- Afsnit 3 (\"«$openning»\"): feltet $openning findes ikke",
                        "- Afsnit 4 (\"«#evaluate($basis)»\"): \\#evaluate må ikke bruges i en skabelon");
        assertThat(desk.say("/skabelon samlet-udkast")).contains("den, der følger med");
    }

    @Test
    void theNameSaysWhichDocumentIsMeant() throws IOException {
        assertThat(desk.send("/skabelon moedemappe", "vores.docx", layout("Mappe", "$title")))
                .contains("skabelon til **moedemappe**");
        assertThat(desk.send("/skabelon", "vores.docx", layout("Mappe", "$title")))
                .contains("feltet $title findes ikke");
    }

    @Test
    void refusesEverythingElseKindly() {
        assertThat(desk.send("/skabelon", "skabelon.pdf", "x")).contains("skabelon.pdf er ikke en Word-fil");
        assertThat(desk.send("/skabelon", "samlet-udkast.docx", "ikke en zip"))
                .contains("kan ikke læses som en Word-fil");
        assertThat(desk.sendUnread("/skabelon", "væk.docx")).contains("Jeg kunne ikke hente væk.docx");
        assertThat(desk.say("/skabelon brevpapir"))
                .contains(
                        "ingen skabelon, der hedder \"brevpapir\"",
                        "samlet-udkast, internt-bilag, formoede og moedemappe");
        desk.files.put("stor.docx", new Files.Fetched(new byte[3_000_000]));
        assertThat(desk.sendUnread("/skabelon", "stor.docx")).contains("for stor");
    }

    private static byte[] layout(String text, String... fields) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText(text);
            for (String field : fields) {
                var simple = word.createParagraph().getCTP().addNewFldSimple();
                simple.setInstr(" MERGEFIELD \"" + field + "\" ");
                simple.addNewR().addNewT().setStringValue("«" + field + "»");
            }
            word.write(out);
        }
        return out.toByteArray();
    }

    private static String read(byte[] docx) throws IOException {
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return word.getText();
        }
    }
}
