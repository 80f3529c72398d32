package dk.raadslag.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the Word files as Word would and reads what stands there. */
class WordDraftsTest {

    private static final Path NONE = Path.of("no-such-folder");
    static final WritingDrafts WRITING = Writing.drafts(NONE);

    @Test
    void givesEveryItemAHeadingAndItsRemarksAsBullets() throws IOException {
        try (XWPFDocument word = open(SampleDraft.ofNine(), "samlet-udkast.docx")) {
            assertThat(styled(word, "Heading2"))
                    .containsExactly(
                            "Punkt 3.1: Akutfunktionens åbningstid (godkendelse)",
                            "Punkt 4: Status på fælles kompetenceudvikling (orientering)",
                            "Punkt 5: Eventuelt");
            assertThat(styled(word, "ListBullet"))
                    .hasSize(3)
                    .first()
                    .isEqualTo("To kommuner tiltræder og bemærker: Åbningstiden bør følge borgernes behov.\n"
                            + "Det gælder især i weekenden.");
            assertThat(styled(word, "Foreloebig")).isEmpty();
        }
    }

    @Test
    void showsTheProposedWordingsOfAnItemAsATable() throws IOException {
        try (XWPFDocument word = open(SampleDraft.ofNine(), "samlet-udkast.docx")) {
            XWPFTable proposed = word.getTables().get(1);

            assertThat(word.getTables()).hasSize(2);
            assertThat(proposed.getRow(0).isRepeatHeader()).isTrue();
            assertThat(proposed.getRows())
                    .map(WordDraftsTest::cells)
                    .containsExactly(
                            List.of("Side/afsnit", "Nuværende tekst", "Forslag", "Fra"),
                            List.of(
                                    "side 4, afsnit 2",
                                    "Regionen kan inddrage kommunerne.",
                                    "Regionen skal inddrage kommunerne.",
                                    "To kommuner"),
                            List.of("side 7", "(nyt)", "Det gælder også i weekenden.", "Én kommune"));
        }
    }

    @Test
    void marksWhatHasChangedSinceTheLastVersion() throws IOException {
        try (XWPFDocument word = open(SampleDraft.sinceTheFirst(), "samlet-udkast.docx")) {
            assertThat(styled(word, "Aendret"))
                    .containsExactly(
                            "Punkt 9 er udgået siden version 1.",
                            "Ændret siden version 1: kommunernes svar er ændret, bemærkninger er kommet til eller ændret"
                                    + " og forslag til formulering er kommet til eller ændret.",
                            "Nyt punkt siden version 1.");
        }
    }

    @Test
    void marksAProvisionalDraft() throws IOException {
        try (XWPFDocument word = open(SampleDraft.provisional(), "samlet-udkast.docx")) {
            assertThat(styled(word, "Foreloebig")).singleElement().asString().startsWith("FORELØBIGT UDKAST");
        }
    }

    @Test
    void namesNoMunicipalityInWhatIsSent() throws IOException {
        try (XWPFDocument word = open(SampleDraft.ofNine(), "samlet-udkast.docx")) {
            assertThat(everything(word))
                    .doesNotContain(SampleDraft.ofNine().letterhead().municipalities())
                    .contains("Fire af ni kommuner har svaret", "Med venlig hilsen");
        }
    }

    @Test
    void ticksEveryMunicipalityOffAndSumsUp() throws IOException {
        try (XWPFDocument word = open(SampleDraft.ofNine(), "internt-bilag.docx")) {
            XWPFTable ticks = word.getTables().get(0);

            assertThat(ticks.getRow(0).isRepeatHeader()).isTrue();
            assertThat(cells(ticks.getRow(0)))
                    .containsExactly(
                            "Kommune", "Svar", "Bemærkninger", "Ingen bemærkninger", "Intet svar", "Efter frist");
            assertThat(ticks.getRows()).hasSize(11);
            assertThat(cells(ticks.getRow(3))).containsExactly("Furesø", "X (mangler punkt 4)", "X", "", "", "");
            assertThat(cells(ticks.getRow(10))).containsExactly("I alt 9", "4", "3", "1", "4", "1");
        }
    }

    @Test
    void tellsWhoSaidWhatWhenAndHow() throws IOException {
        try (XWPFDocument word = open(SampleDraft.ofNine(), "internt-bilag.docx")) {
            assertThat(styled(word, "Internt")).containsExactly("INTERNT – må ikke videresendes");
            assertThat(cells(word.getTables().get(2).getRow(2)))
                    .containsExactly(
                            "Furesø",
                            "Tiltræder med forbehold\nØkonomien er ikke afklaret. "
                                    + "Forbeholdet gælder, til byrådet har behandlet budgettet.",
                            "Kontakt Furesø\nmandag den 4. januar 2027 kl. 09.15",
                            "Indtastet af sekretariatet, kilde: telefon",
                            "Administrativt",
                            "1",
                            "Gælder");
            assertThat(everything(word)).contains("Ingen har skrevet noget til dette punkt.");
        }
    }

    @Test
    void isADanishA4Page() throws IOException {
        try (XWPFDocument word = open(SampleDraft.ofNine(), "samlet-udkast.docx")) {
            var page = word.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getW()).hasToString("11906");
            assertThat(page.getH()).hasToString("16838");
            assertThat(word.getFooterList())
                    .singleElement()
                    .extracting(footer -> footer.getText().strip())
                    .asString()
                    .startsWith("Fælleskommunale bemærkninger, OMN-3b version 2");
        }
    }

    @Test
    void usesTheShippedLayoutWhenTheOwnOneIsNoWordFile(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("samlet-udkast.docx"), "not a zip");
        WritingDrafts writing = Writing.drafts(own);

        try (XWPFDocument word = open(writing, SampleDraft.ofNine(), "samlet-udkast.docx")) {
            assertThat(everything(word)).contains("Fire af ni kommuner har svaret");
        }
    }

    static XWPFDocument open(DraftModel model, String name) throws IOException {
        return open(WRITING, model, name);
    }

    private static XWPFDocument open(WritingDrafts writing, DraftModel model, String name) throws IOException {
        DraftDocument document = writing.write(model).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new XWPFDocument(new ByteArrayInputStream(document.bytes()));
    }

    static String everything(XWPFDocument word) {
        return word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))
                + word.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getParagraphs)
                .map(paragraphs ->
                        paragraphs.stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")))
                .toList();
    }
}
