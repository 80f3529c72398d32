package dk.raadslag.templates.draft;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                        "samlet-udkast.pdf",
                        "internt-bilag.docx",
                        "internt-bilag.html",
                        "internt-bilag.md",
                        "internt-bilag.pdf",
                        "positioner.xlsx",
                        "positioner.csv");
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
    void tellsWhoSendsTheirOwnAnswerWhatIsForTheFormoedeAndWhenTreatmentIsExpected() {
        DraftItem item = new DraftItem("1", "Sagen", ItemType.APPROVAL, 0, 1, List.of(), List.of(), List.of(), null);
        InternalAnnex.Said said = new InternalAnnex.Said(
                "1",
                "Sagen",
                "Furesø",
                "Kontakt Furesø",
                new Answer(Position.ENDORSED, "", new Flags(true, true)),
                new Level(ReplyLevel.AWAITING_POLITICAL, LocalDate.of(2027, 2, 3)),
                Channel.CARD,
                null,
                Stage.HANDED_IN,
                1,
                SampleDraft.MONDAY_MORNING,
                false,
                true);
        DraftModel model = SampleDraft.model(false, List.of(item), new InternalAnnex(List.of(), List.of(said)));

        assertThat(text(model, "samlet-udkast.md"))
                .contains("Én kommune sender selv sit svar på punktet.")
                .doesNotContain("Ingen af kommunerne har afgivet svar");
        assertThat(text(model, "internt-bilag.md"))
                .contains("Gælder; ønskes drøftet på formødet; sendes af kommunen selv;"
                        + " politisk behandling ventes onsdag den 3. februar 2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 0 | Én af ni kommuner har svaret, og den tiltræder.
            2 | 1 | To af ni kommuner har svaret, og begge tiltræder. Én kommune sender selv sit svar på punktet.
            3 | 2 | Tre af ni kommuner har svaret, og alle tre tiltræder. To kommuner sender selv deres svar på punktet.
            """)
    void countsInGoodDanish(int answered, int own, String sentence) {
        List<DraftItem.Count> tally = List.of(new DraftItem.Count(Position.ENDORSED, answered));
        DraftItem item =
                new DraftItem("1", "Sagen", ItemType.APPROVAL, answered, own, tally, List.of(), List.of(), null);

        assertThat(text(
                        SampleDraft.model(false, List.of(item), new InternalAnnex(List.of(), List.of())),
                        "samlet-udkast.md"))
                .contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"samlet-udkast.html", "samlet-udkast.md"})
    void marksWhatHasChangedSinceTheLastVersion(String name) {
        DraftModel model = SampleDraft.sinceTheFirst();

        assertThat(text(model, name))
                .contains("Ændret siden version 1: kommunernes svar er ændret, bemærkninger er kommet til eller ændret"
                        + " og forslag til formulering er kommet til eller ændret.")
                .contains("Nyt punkt siden version 1.")
                .contains("Punkt 9 er udgået siden version 1.")
                .containsOnlyOnce("Ændret siden");
        assertThat(text(SampleDraft.ofNine(), name)).doesNotContain("siden version");
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
        List<DraftDocument> documents = Writing.drafts(own).write(model);
        return documents.stream().collect(toMap(DraftDocument::name, DraftDocument::bytes));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = WritingDraftsTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
