package dk.raadslag.bot.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.document.Made;
import dk.raadslag.templates.wording.VelocityWording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgendaParseTest {
    private static final String AGENDA = """
            Dagsorden for mødet i Sundhedsrådet den 20. januar

            1. Godkendelse af dagsorden

            INDSTILLING
            Sekretariatet indstiller, at dagsordenen godkendes

            2. Nærsundhedsplan for årene 2027-2030

            RESUMÉ
            Planen sendes til bemærkninger.

            INDSTILLING
            Sekretariatet indstiller, at Sundhedsrådet drøfter
            - planens tre spor

            3. Køb af ejendom (lukket punkt)
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsOneObjectWithThePromisedNames() throws IOException {
        assertThat(parse("dagsorden.txt", AGENDA.getBytes(StandardCharsets.UTF_8)))
                .isZero();

        JsonNode agenda = JsonMapper.shared().readTree(printed(out));
        assertThat(agenda.propertyNames())
                .containsExactly("forum", "meetingDate", "meetingDateText", "items", "warnings");
        assertThat(agenda.get("items")).hasSize(3);
        assertThat(agenda.get("items").get(1).propertyNames())
                .containsExactly(
                        "number",
                        "title",
                        "type",
                        "summary",
                        "recommendationLead",
                        "recommendations",
                        "presentation",
                        "attachments",
                        "closed");
        assertThat(agenda.get("items").get(1).get("type").asString()).isEqualTo("DISCUSSION");
        assertThat(agenda.get("items").get(2).get("closed").asBoolean()).isTrue();
        assertThat(err.size()).isZero();
    }

    @Test
    void whatIsUnsureIsSaidInDanish() throws IOException {
        parse("dagsorden.txt", AGENDA.getBytes(StandardCharsets.UTF_8));

        JsonNode agenda = JsonMapper.shared().readTree(printed(out));
        assertThat(agenda.get("meetingDate").isNull()).isTrue();
        assertThat(agenda.get("warnings").get(0).asString()).contains("Mødedatoen står uden årstal.");
    }

    @Test
    void aFileFromAnOldWindowsProgramKeepsItsLetters() throws IOException {
        parse("dagsorden.txt", AGENDA.getBytes(Charset.forName("windows-1252")));

        assertThat(printed(out)).contains("Nærsundhedsplan for årene");
    }

    @Test
    void aTextWithoutItemsIsAnAnswerToo() throws IOException {
        assertThat(parse("brev.txt", "Kære alle\n".getBytes(StandardCharsets.UTF_8)))
                .isZero();

        JsonNode agenda = JsonMapper.shared().readTree(printed(out));
        assertThat(agenda.get("items")).isEmpty();
        assertThat(agenda.get("warnings").toString()).contains("Der er ikke fundet nogen punkter.");
    }

    @ParameterizedTest
    @CsvSource({
        "dagsorden.pdf, er ikke det",
        "dagsorden.docx, er ikke det",
        "dagsorden.doc, gamle Word-format",
        "dagsorden.odt, Jeg læser Word",
        "dagsorden, Jeg læser Word"
    })
    void whatIsNoAgendaFileIsRefusedInOneLine(String name, String why) throws IOException {
        assertThat(parse(name, AGENDA.getBytes(StandardCharsets.UTF_8))).isEqualTo(2);

        assertThat(printed(err).lines()).singleElement().asString().contains(name, why);
        assertThat(out.size()).isZero();
    }

    @Test
    void aLineIsToldOnlyWhereItCanBeFound() throws IOException {
        parse("dagsorden.txt", AGENDA.getBytes(StandardCharsets.UTF_8));
        assertThat(printed(out)).contains("Linje 1: Mødedatoen står uden årstal.");

        out.reset();
        parse("dagsorden.docx", Made.word(AGENDA));
        assertThat(printed(out)).contains("\"Mødedatoen står uden årstal.");
    }

    @Test
    void aFileThatIsNotThereIsRefusedInOneLine() {
        Path missing = folder.resolve("nowhere.txt");

        assertThat(new AgendaParse(wording()).run(missing, stream(out), stream(err)))
                .isEqualTo(2);

        assertThat(printed(err).lines()).singleElement().asString().contains("nowhere.txt kan ikke læses");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertThat(parse("billede.txt", new byte[] {'P', 'N', 'G', 0, 0, 1})).isEqualTo(2);

        assertThat(printed(err)).contains("kan ikke læses som tekst");
    }

    private int parse(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new AgendaParse(wording()).run(file, stream(out), stream(err));
    }

    private static VelocityWording wording() {
        return new VelocityWording(Path.of("no-own-words"));
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream target) {
        return target.toString(StandardCharsets.UTF_8);
    }
}
