package dk.raadslag.bot.agenda;

import dk.raadslag.bot.document.DocumentText;
import dk.raadslag.bot.document.Documents;
import dk.raadslag.bot.document.Made;
import dk.raadslag.domain.agenda.ReadAgenda;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A program, not a test: how long a large agenda takes in each form, given as arguments or made from the one given as text. */
public final class AgendaBenchmark {

    private static final int ROUNDS = 21;
    private static final double MILLION = 1_000_000;

    private AgendaBenchmark() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = System.out;
        out.println("file, bytes, items, first ms, median ms, slowest ms");
        for (String file : files) {
            Path path = Path.of(file);
            byte[] bytes = Files.readAllBytes(path);
            Map<String, byte[]> forms = new LinkedHashMap<>();
            forms.put(String.valueOf(path.getFileName()), bytes);
            if (file.endsWith(".txt")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                forms.put("made.docx", Made.word(text));
                forms.put("made.pdf", Made.pdf(text));
            }
            forms.forEach((name, content) -> out.println(measured(name, content)));
        }
    }

    private static String measured(String name, byte[] bytes) {
        Documents documents = new Documents();
        double[] took = new double[ROUNDS];
        int items = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            DocumentText text = documents.read(name, bytes);
            ReadAgenda agenda = ReadingAgendas.in((DocumentText.Found) text);
            took[round] = (System.nanoTime() - begun) / MILLION;
            items = agenda.items().size();
        }
        double first = took[0];
        double[] warm = Arrays.copyOfRange(took, 1, ROUNDS);
        Arrays.sort(warm);
        return String.format(
                Locale.ROOT,
                "%s, %d, %d, %.0f, %.0f, %.0f",
                name,
                bytes.length,
                items,
                first,
                warm[warm.length / 2],
                warm[warm.length - 1]);
    }
}
