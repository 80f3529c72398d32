package dk.raadslag.bot.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.agenda.AgendaReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were damaged on the way, or by somebody: whatever comes of them comes soon, and is an answer. */
class FuzzedFilesTest {

    private static final int ROUNDS = Integer.getInteger("raadslag.fuzz.rounds", 150);
    /** Two seconds of work, on a machine that is busy with other things. */
    private static final Duration SOON = Duration.ofSeconds(12);

    private static final String AGENDA = """
            Dagsorden til møde i Sundhedsrådet onsdag den 20. januar 2027

            1. Godkendelse af dagsorden

            2. Drøftelse af plan for akutfunktioner i kommunerne og
            på sygehuset
            INDSTILLING
            Sekretariatet indstiller, at rådet
            - drøfter planen
            - godkender tidsplanen
            BILAG
            • Plan
            • Tidsplan
            \f3. Eventuelt
            """;
    private static final String MARKUP = """
            <html><body><h1>Dagsorden</h1><table>
            <tr><td>1</td><td><h2>Budget</h2><p>Tekst</p><ul><li>Bilag 1</li></ul></td></tr>
            <tr><td>2</td><td>Plan</td></tr></table></body></html>
            """;

    private final Documents documents = new Documents();

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.docx", "a.pdf"})
    void areAnsweredSoonAndNeverBreakTheReader(String name) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = name.endsWith("docx") && seed % 2 == 0 ? word(random) : mutated(original(name), random);

            long begun = System.nanoTime();
            DocumentText read = documents.read(name, bytes);
            if (read instanceof DocumentText.Found found) {
                assertThat(new AgendaReader().read(found.text()).items())
                        .allSatisfy(item -> assertThat(item.title()).isNotBlank());
            }
            assertThat(System.nanoTime() - begun).as("seed %d", seed).isLessThan(SOON.toNanos());
        }
    }

    private static byte[] original(String name) {
        return switch (name) {
            case "a.pdf" -> Made.pdf(AGENDA);
            case "a.docx" -> Made.word(AGENDA);
            case "a.html" -> MARKUP.getBytes(StandardCharsets.UTF_8);
            default -> AGENDA.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** A sound file around broken XML. */
    private static byte[] word(Random random) {
        String body =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Budget"
                        + "</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        byte[] xml = mutated(Made.document(body).getBytes(StandardCharsets.UTF_8), random);
        return Made.word(Map.of("word/document.xml", new String(xml, StandardCharsets.UTF_8)));
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int change = random.nextInt(8); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 -> bytes = repeated(bytes, at, random.nextInt(400));
                default -> number(bytes, at, random);
            }
        }
        return bytes;
    }

    private static byte[] repeated(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + to - from);
        System.arraycopy(bytes, from, longer, to, bytes.length - from);
        return longer;
    }

    /** Another number where one stands: lengths, counts and places are what parsers trust. */
    private static void number(byte[] bytes, int from, Random random) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                bytes[at] = (byte) ('0' + random.nextInt(10));
                return;
            }
        }
    }
}
