package dk.raadslag.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Opens the PDF files as a reader would and compares them with what they were made from. */
class PdfDraftsTest {
    static final int PRINTED = 20_000;
    private static final Map<String, byte[]> WRITTEN = WordDraftsTest.WRITING.write(SampleDraft.ofNine()).stream()
            .collect(Collectors.toMap(DraftDocument::name, DraftDocument::bytes));

    @Test
    void saysWhatTheModelSays() throws IOException {
        DraftModel model = SampleDraft.ofNine();
        String joint = squeezed(text(WRITTEN.get("samlet-udkast.pdf")));
        String annex = squeezed(text(WRITTEN.get("internt-bilag.pdf")));

        for (DraftItem item : model.items()) {
            assertThat(joint).contains(squeezed("Punkt " + item.number() + ": " + item.title()));
            assertThat(item.voices()).allSatisfy(voice -> assertThat(joint).contains(squeezed(voice.text())));
        }
        assertThat(joint).doesNotContain(model.letterhead().municipalities());
        assertThat(model.annex().said())
                .allSatisfy(said -> assertThat(annex)
                        .contains(
                                squeezed(said.municipality()),
                                squeezed(said.answer().text())));
    }

    @Test
    void aWordWithoutEndIsSetInPieces() {
        String word = "x".repeat(199) + "\uD83D\uDE00" + "y".repeat(2_000);

        Document page = PdfPage.of("<title>t</title><p>Kort. <b>" + word + "</b></p><p>Almindelig tekst</p>");

        assertThat(page.select("b span"))
                .hasSizeGreaterThan(10)
                .allSatisfy(piece -> assertThat(piece.wholeText())
                        .hasSizeLessThanOrEqualTo(201)
                        .doesNotContain("?"));
        assertThat(page.select("b").get(0).wholeText()).isEqualTo(word);
        assertThat(page.select("p:last-child span")).isEmpty();
    }

    @Test
    void canBeReadAloud() throws IOException {
        for (String name : List.of("samlet-udkast.pdf", "internt-bilag.pdf")) {
            try (PDDocument pdf = Loader.loadPDF(WRITTEN.get(name))) {
                var catalog = pdf.getDocumentCatalog();
                assertThat(catalog.getLanguage()).isEqualTo("da");
                assertThat(catalog.getMarkInfo().isMarked()).isTrue();
                assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
                assertThat(pdf.getDocumentInformation().getTitle()).endsWith("– OMN-3b, version 2");
                assertThat(catalog.getDocumentOutline().getFirstChild()).isNotNull();
                assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                        .contains("pdfuaid");
                assertThat(TagNames.of(catalog.getStructureTreeRoot().getCOSObject()))
                        .contains("H1", "H2", "H3");
            }
        }
        try (PDDocument pdf = Loader.loadPDF(WRITTEN.get("internt-bilag.pdf"))) {
            assertThat(TagNames.of(
                            pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject()))
                    .contains("Table", "TH", "TD");
        }
    }

    @Test
    void carriesItsLetters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(WRITTEN.get("internt-bilag.pdf"))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void showsTheLettersOfNamesFromElsewhere() throws IOException {
        String typed = "Æblegrød på Ærø, Łódź, Kraków, Ελλάδα";

        assertThat(text(WordDraftsTest.WRITING.write(SampleDraft.saying(typed)).stream()
                        .filter(one -> one.name().equals("samlet-udkast.pdf"))
                        .findFirst()
                        .orElseThrow()
                        .bytes()))
                .contains(typed);
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Lines are broken elsewhere on paper. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
