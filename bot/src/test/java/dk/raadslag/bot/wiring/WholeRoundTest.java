package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.Raadslag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * A real agenda read, nine municipalities asked, answers coming in by card and by plain words, reminders fired by Quartz to
 * those missing, and one Word document with the joint position.
 */
@ExtendWith(OutputCaptureExtension.class)
class WholeRoundTest {

    private static final Path CONFIG = Path.of("../config");
    private static final List<String> SILENT_AND_LATE = List.of("Egedal", "Rudersdal");

    /** Seconds or minutes of a line's time may read 29 too. */
    private static final Pattern A_TEAMS_ID = Pattern.compile("(?<![:\\d])29:");

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path home;

    @Test
    void isPlayedByTheDemoOnTheEmbeddedDatabase(CapturedOutput log) throws IOException {
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        int status = new Program(Raadslag.class, out, out)
                .run(
                        "demo",
                        "--exit",
                        "--raadslag.config=" + CONFIG,
                        "--raadslag.home=" + home,
                        "--out=" + home,
                        "--logging.level.dk.raadslag=debug")
                .orElseThrow();

        String[] lines = told.toString(StandardCharsets.UTF_8).split("\\R");
        assertThat(status).isZero();
        assertThat(lines[lines.length - 1])
                .isEqualTo("demo: asked=9 replied=7 late=1 silent=1 drafts=" + home.toAbsolutePath());
        assertTheJointRemarksCanBeSent();
        assertThat(Files.readString(home.resolve("internt-bilag.md"))).contains(SILENT_AND_LATE);
        assertTheLogNamesNobody(log.getErr());
    }

    private static void assertTheLogNamesNobody(String log) {
        assertThat(log)
                .contains("Message ")
                .doesNotContain("@example.dk", "ontakt i ", "Konsulent 1", "finansieringen")
                .doesNotContainPattern(A_TEAMS_ID);
    }

    private void assertTheJointRemarksCanBeSent() throws IOException {
        byte[] word = Files.readAllBytes(home.resolve("samlet-udkast.docx"));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Syv af ni kommuner har svaret", "Én kommune kan ikke tiltræde", "finansieringen")
                    .doesNotContain(SILENT_AND_LATE);
        }
    }
}
