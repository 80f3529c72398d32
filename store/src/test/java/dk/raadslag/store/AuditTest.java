package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.Audit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditTest extends StoreTest {

    @Test
    void deedsComeBackInTheOrderTheyWereDone() {
        Audit.Entry opened = entry("round-opened", "OMN-1a");
        Audit.Entry elsewhere = entry("round-opened", "OMN-2a");
        Audit.Entry closed = entry("round-closed", "OMN-1a");
        the(Audit.class).add(opened);
        the(Audit.class).add(elsewhere);
        the(Audit.class).add(closed);
        assertThat(the(Audit.class).about("OMN-1a")).containsExactly(opened, closed);
    }

    @Test
    void whatIsFinerThanAMicrosecondIsCutOffNotRounded() {
        the(Audit.class)
                .add(new Audit.Entry(Instant.parse("2026-11-22T09:00:00.999999999Z"), "1", "late", "OMN-1a", ""));
        assertThat(the(Audit.class).about("OMN-1a"))
                .extracting(Audit.Entry::at)
                .containsExactly(Instant.parse("2026-11-22T09:00:00.999999Z"));
    }

    @Test
    void nothingButTheErasingOfPeopleAndWhatIsOverTouchesTheLog() throws IOException {
        Pattern touching = Pattern.compile("(?i)(update|delete\\s+from)\\s+audit\\b");
        try (Stream<Path> sources = Files.walk(Path.of("..", "store", "src", "main"))) {
            assertThat(sources.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                            .filter(file -> touching.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("PastTables.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Audit.Entry entry(String deed, String subject) {
        return new Audit.Entry(Sample.NOW, "raadslag", deed, subject, "recipients=9");
    }
}
