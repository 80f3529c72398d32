package dk.raadslag.bot.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.document.DocumentText;
import dk.raadslag.bot.document.Documents;
import dk.raadslag.bot.document.Made;
import dk.raadslag.domain.agenda.ReadAgenda;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agendas as they were published, in every form they come in; skipped where they are not at hand. */
class PublishedFilesTest {

    private static final double TITLES = 0.97;
    private static final double PARTS = 0.9;

    @ParameterizedTest
    @CsvSource({
        "sundhedsdirektoerkredsen-2023-05-24, txt",
        "sundhedsdirektoerkredsen-2023-05-24, made.docx",
        "sundhedsdirektoerkredsen-2023-05-24, made.pdf",
        "aarhus-byraad-2025-08-27-referat-pdf, txt",
        "aarhus-byraad-2025-08-27-referat-pdf, pdf",
        "aarhus-byraad-2025-08-27-referat-pdf, made.docx",
        "aarhus-byraad-2025-08-27-referat-pdf, made.pdf",
        "aarhus-byraad-2025-10-08-dagsorden, txt",
        "aarhus-byraad-2025-10-08-dagsorden, html",
        "aarhus-byraad-2025-10-08-dagsorden, made.docx",
        "aarhus-byraad-2025-10-08-dagsorden, made.pdf",
        "aarhus-teknisk-udvalg-2025-10-01-referat, txt",
        "aarhus-teknisk-udvalg-2025-10-01-referat, html",
        "aarhus-teknisk-udvalg-2025-10-01-referat, made.docx",
        "aarhus-teknisk-udvalg-2025-10-01-referat, made.pdf",
    })
    void areReadAlikeInEveryForm(String name, String form) {
        JsonNode expected = JsonMapper.shared().readTree(text(name + ".expected.json"));
        ReadAgenda read = read(name, form);

        Score score = Score.of(read.items(), expected);
        assertThat(score.titles()).as("%s", score).isGreaterThanOrEqualTo(TITLES);
        assertThat(score.recommendations()).as("%s", score).isGreaterThanOrEqualTo(PARTS);
        assertThat(score.attachments()).as("%s", score).isGreaterThanOrEqualTo(PARTS);
        assertThat(expected.get("forum").asString()).startsWith(String.valueOf(read.forum()));
        assertThat(read.meetingDate()).isEqualTo(date(name));
        assertThat(closed(read)).isEqualTo(closed(expected));
    }

    /** The file of the directors says no year. */
    private static @Nullable LocalDate date(String name) {
        return name.startsWith("sundheds")
                ? null
                : LocalDate.parse(name.replaceAll("\\D*(\\d{4}-\\d{2}-\\d{2}).*", "$1"));
    }

    private static List<String> closed(ReadAgenda read) {
        return read.items().stream()
                .filter(item -> item.closed())
                .map(item -> item.title())
                .toList();
    }

    private static List<String> closed(JsonNode expected) {
        return Stream.iterate(0, i -> i < expected.get("items").size(), i -> i + 1)
                .map(expected.get("items")::get)
                .filter(item -> item.path("closed").asBoolean(false))
                .map(item -> item.get("title").asString())
                .toList();
    }

    private static ReadAgenda read(String name, String form) {
        byte[] bytes = switch (form) {
            case "made.docx" -> Made.word(text(name + ".txt"));
            case "made.pdf" -> Made.pdf(text(name + ".txt"));
            default -> content(name + "." + form);
        };
        DocumentText text = new Documents().read(name + "." + form, bytes);
        assertThat(text).isInstanceOf(DocumentText.Found.class);
        return ReadingAgendas.in((DocumentText.Found) text);
    }

    private static String text(String file) {
        return new String(content(file), StandardCharsets.UTF_8);
    }

    private static byte[] content(String file) {
        Optional<Path> path = folder().map(folder -> folder.resolve(file)).filter(Files::exists);
        Assumptions.assumeTrue(path.isPresent(), "published agendas are not at hand: " + file);
        try {
            return Files.readAllBytes(path.orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException("could not read " + file, e);
        }
    }

    private static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("agendas"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
