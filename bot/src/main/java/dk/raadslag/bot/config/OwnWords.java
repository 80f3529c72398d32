package dk.raadslag.bot.config;

import dk.raadslag.domain.draft.TextProblem;
import dk.raadslag.domain.draft.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The secretariat's own words in the configuration folder, each looked at before anybody reads it. */
final class OwnWords {
    private static final String TEXT = ".vm";
    private static final String BUNDLE = ".properties";
    private static final String TERMS = "terms" + BUNDLE;

    private static final String LAYOUTS = "draft/[^/]*\\.(?:html|md)\\.vm";

    private final Texts texts;

    OwnWords(Texts texts) {
        this.texts = texts;
    }

    List<ConfigProblem> problems(Path config) {
        Path folder = config.resolve("wording");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(TEXT) || file.toString().endsWith(BUNDLE))
                    .sorted()
                    .flatMap(file -> in(file, slashed(folder.relativize(file))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
    }

    private Stream<ConfigProblem> in(Path file, String path) {
        try {
            return in(file, path, Files.readString(file));
        } catch (IOException notUtf8) {
            return Stream.of(new ConfigProblem(slashed(file), 0, "", new ConfigPhrases.NotUtf8()));
        }
    }

    private Stream<ConfigProblem> in(Path file, String path, String text) {
        if (path.endsWith(TEXT) && !path.matches(LAYOUTS)) {
            String name = path.substring(0, path.length() - TEXT.length());
            return texts.check(name, text).stream().map(one -> problem(file, one.line(), one));
        }
        return path.endsWith(BUNDLE) && !path.equals(TERMS) ? entries(file, path, text) : Stream.empty();
    }

    private Stream<ConfigProblem> entries(Path file, String path, String text) {
        String feature = path.substring(0, path.length() - BUNDLE.length());
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException broken) {
            return Stream.of(problem(file, 0, new TextProblem(TextProblem.Kind.BROKEN, 0, "")));
        }
        return entries.stringPropertyNames().stream()
                .sorted()
                .flatMap(key -> texts.check(feature + "/" + key, entries.getProperty(key)).stream()
                        .map(one -> problem(file, line(text, key), one)));
    }

    private static int line(String bundle, String key) {
        List<String> lines = bundle.lines().toList();
        return 1
                + IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).stripLeading().matches("\\Q" + key + "\\E\\s*[=: ].*"))
                        .findFirst()
                        .orElse(-1);
    }

    private static ConfigProblem problem(Path file, int line, TextProblem found) {
        return new ConfigProblem(slashed(file), line, "", new ConfigPhrases.OwnTextWrong(found.kind(), found.found()));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
