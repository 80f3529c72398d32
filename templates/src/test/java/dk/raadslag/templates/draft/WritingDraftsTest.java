package dk.raadslag.templates.draft;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.templates.wording.VelocityWording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingDraftsTest {

    @TempDir
    Path own;

    @ParameterizedTest
    @ValueSource(strings = {"samlet-udkast.html", "samlet-udkast.md", "internt-bilag.html", "internt-bilag.md"})
    void writesWhatTheGoldenFilesShow(String name) throws IOException {
        assertThat(text(SampleDraft.ofNine(), name)).isEqualTo(golden(name));
    }

    @Test
    void writesBothDocumentsInEveryForm() {
        assertThat(write(SampleDraft.ofNine()))
                .containsOnlyKeys(
                        "samlet-udkast.docx",
                        "samlet-udkast.html",
                        "samlet-udkast.md",
                        "internt-bilag.docx",
                        "internt-bilag.html",
                        "internt-bilag.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"samlet-udkast.html", "samlet-udkast.md"})
    void namesNoMunicipalityInWhatIsSent(String name) {
        DraftModel model = SampleDraft.ofNine();

        assertThat(text(model, name))
                .doesNotContain(model.letterhead().municipalities())
                .doesNotContain("intet svar", "efter fristen", "høring")
                .contains("Fire af ni kommuner har svaret");
    }

    @Test
    void marksADraftMadeBeforeTheDeadlineAsProvisional() {
        assertThat(text(SampleDraft.provisional(), "samlet-udkast.md"))
                .contains("**FORELØBIGT UDKAST: Svarfristen er ikke udløbet.");
        assertThat(text(SampleDraft.ofNine(), "samlet-udkast.md")).doesNotContain("FORELØBIGT");
    }

    @Test
    void isACompletePageThatAScreenReaderCanFollow() {
        Document page = Jsoup.parse(text(SampleDraft.ofNine(), "internt-bilag.html"));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("da");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("thead th:not([scope=col]), tbody th:not([scope=row])"))
                .isEmpty();
        assertThat(page.select("[src], [href], script, link")).isEmpty();
    }

    @Test
    void usesTheSecretariatsOwnLayout() throws IOException {
        Files.writeString(own.resolve("samlet-udkast.md.vm"), "Vores eget: $basis");

        assertThat(text(SampleDraft.ofNine(), "samlet-udkast.md")).startsWith("Vores eget: Fire af ni kommuner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#if($basis", "$basics", "#evaluate($basis)"})
    void usesTheShippedLayoutWhenTheOwnOneIsBroken(String broken) throws IOException {
        Files.writeString(own.resolve("samlet-udkast.md.vm"), broken);

        assertThat(text(SampleDraft.ofNine(), "samlet-udkast.md")).isEqualTo(golden("samlet-udkast.md"));
    }

    private String text(DraftModel model, String name) {
        return new String(write(model).get(name), StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> write(DraftModel model) {
        List<DraftDocument> documents =
                new WritingDrafts(new VelocityWording(own.resolve("no-words")), own).write(model);
        return documents.stream().collect(toMap(DraftDocument::name, DraftDocument::bytes));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = WritingDraftsTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
