package dk.raadslag.bot.config;

import dk.raadslag.domain.draft.LayoutProblem;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.draft.PageLayouts;
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

/** The secretariat's own words and layouts in the configuration folder, each looked at before anybody reads it. */
public final class OwnWords {
    private static final String TEXT = ".vm";
    private static final String BUNDLE = ".properties";
    private static final String TERMS = "terms" + BUNDLE;
    private static final String WORD = ".docx";
    private static final String LAYOUTS = "draft/";

    private final Texts texts;
    private final PageLayouts pages;
    private final Layouts layouts;

    /** Needs what each is held against. */
    public OwnWords(Texts texts, PageLayouts pages, Layouts layouts) {
        this.texts = texts;
        this.pages = pages;
        this.layouts = layouts;
    }

    List<ConfigProblem> problems(Path config) {
        Path folder = config.resolve("wording");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> in(file, slashed(folder.relativize(file))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
    }

    private Stream<ConfigProblem> in(Path file, String path) {
        try {
            return path.endsWith(WORD)
                    ? word(file, path, Files.readAllBytes(file))
                    : path.endsWith(TEXT) || path.endsWith(BUNDLE)
                            ? in(file, path, Files.readString(file))
                            : Stream.empty();
        } catch (IOException notUtf8) {
            return Stream.of(new ConfigProblem(slashed(file), 0, "", new ConfigPhrases.NotUtf8()));
        }
    }

    private Stream<ConfigProblem> in(Path file, String path, String text) {
        if (path.endsWith(TEXT)) {
            return problems(path, text).stream().map(one -> problem(file, one.line(), one));
        }
        return path.endsWith(BUNDLE) && !path.equals(TERMS) ? entries(file, path, text) : Stream.empty();
    }

    private List<TextProblem> problems(String path, String text) {
        return path.startsWith(LAYOUTS) && pages.files().contains(path.substring(LAYOUTS.length()))
                ? pages.check(path.substring(LAYOUTS.length()), text)
                : texts.check(path.substring(0, path.length() - TEXT.length()), text);
    }

    private Stream<ConfigProblem> word(Path file, String path, byte[] layout) {
        return layouts.documents().stream().noneMatch(document -> path.equals(LAYOUTS + document + WORD))
                ? Stream.of(
                        new ConfigProblem(slashed(file), 0, "", new ConfigPhrases.NoSuchOwnLayout(layouts.documents())))
                : layouts.check(path.substring(LAYOUTS.length(), path.length() - WORD.length()), layout).stream()
                        .map(found -> new ConfigProblem(slashed(file), 0, "", wrong(found)));
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

    private static ConfigPhrases.OwnLayoutWrong wrong(LayoutProblem found) {
        return new ConfigPhrases.OwnLayoutWrong(found.kind(), found.paragraph(), found.excerpt(), found.field());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
