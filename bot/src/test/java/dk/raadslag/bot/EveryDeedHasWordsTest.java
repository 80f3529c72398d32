package dk.raadslag.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.KnownDeeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A deed without words would stand in /log as its own name; what is not found in the source, FakeAudit catches. */
class EveryDeedHasWordsTest {
    private static final String BEGINNING = "new Audit.Entry(";
    private static final int DEED = 2;
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z_]+)\\b");

    @Test
    void thatIsWrittenToTheAudit() throws IOException {
        Set<String> deeds = new TreeSet<>();
        for (Path file : sources()) {
            deeds.addAll(deeds(Files.readString(file)));
        }
        assertThat(deeds).contains("round-opened", "reminded-by-hand", "reply-entered-on-behalf");
        assertThat(deeds)
                .allSatisfy(deed -> assertThat(KnownDeeds.hasWords(deed))
                        .as("deed.%s in terms.properties", deed)
                        .isTrue());
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : List.of("domain", "bot")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }
        return all;
    }

    private static List<String> deeds(String source) {
        List<String> found = new ArrayList<>();
        for (int at = source.indexOf(BEGINNING); at >= 0; at = source.indexOf(BEGINNING, at + 1)) {
            String deed = arguments(source.substring(at + BEGINNING.length())).get(DEED);
            found.addAll(literals(deed));
            Matcher constant = CONSTANT.matcher(deed);
            while (constant.find()) {
                found.addAll(literals(definition(constant.group(1), source)));
            }
        }
        return found;
    }

    private static String definition(String constant, String source) {
        Matcher definition = Pattern.compile(constant + " = ([^;]*);").matcher(source);
        return definition.find() ? definition.group(1) : "";
    }

    private static List<String> literals(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1)).toList();
    }

    /** Splits at the commas that stand in no inner brackets. */
    private static List<String> arguments(String code) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; depth >= 0; at++) {
            char one = code.charAt(at);
            depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && one == ',')) {
                arguments.add(code.substring(begin, at));
                begin = at + 1;
            }
        }
        return arguments;
    }
}
