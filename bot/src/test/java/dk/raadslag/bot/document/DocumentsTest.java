package dk.raadslag.bot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final String AGENDA = "Dagsorden\n\n1. Budget\n2. Eventuelt\n";

    private final Documents documents = new Documents();

    @Test
    void readsTheSameLinesFromEveryForm() {
        assertThat(text("a.txt", AGENDA.getBytes(StandardCharsets.UTF_8))).isEqualTo(AGENDA);
        assertThat(text("a.docx", Made.word(AGENDA))).isEqualTo(AGENDA.strip());
        assertThat(text("a.pdf", Made.pdf(AGENDA))).isEqualTo(AGENDA.strip());
        assertThat(text("a.html", html("<p>Dagsorden</p><ol><li>Budget</li><li><p>Eventuelt</p></li></ol>")))
                .isEqualTo(AGENDA.strip());
    }

    @Test
    void looksAtTheContentAndNotOnlyAtTheName() {
        assertThat(flaw("a.docx", Made.pdf(AGENDA))).isEqualTo(Flaw.WRONG_ENDING);
        assertThat(flaw("a.pdf", Made.word(AGENDA))).isEqualTo(Flaw.WRONG_ENDING);
        assertThat(flaw("a.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}))
                .isEqualTo(Flaw.WRONG_ENDING);
        assertThat(flaw("a.txt", new byte[] {'G', 'I', 'F', 0, 1})).isEqualTo(Flaw.NOT_TEXT);
        assertThat(flaw("a.docx", Made.word(Map.of("xl/workbook.xml", "<a/>")))).isEqualTo(Flaw.WRONG_ENDING);
        assertThat(flaw("a.doc", Made.word(AGENDA))).isEqualTo(Flaw.OLD_WORD);
        assertThat(flaw("a.odt", Made.word(AGENDA))).isEqualTo(Flaw.UNKNOWN_FORM);
        assertThat(flaw("a.txt", new byte[0])).isEqualTo(Flaw.EMPTY);
    }

    @Test
    void refusesAPdfWithAPassword() throws IOException {
        assertThat(flaw("a.pdf", protectedBy("læs"))).isEqualTo(Flaw.ENCRYPTED);
        assertThat(flaw("a.pdf", protectedBy(""))).isEqualTo(Flaw.ENCRYPTED);
    }

    private static byte[] protectedBy(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Made.pdf(AGENDA))) {
            document.protect(new StandardProtectionPolicy("ejer", password, new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesAPdfOfPicturesOnly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(flaw("a.pdf", bytes.toByteArray())).isEqualTo(Flaw.PICTURES_ONLY);
    }

    @Test
    void refusesWhatIsBroken() {
        byte[] half = java.util.Arrays.copyOf(Made.word(AGENDA), 120);

        assertThat(flaw("a.docx", half)).isEqualTo(Flaw.DAMAGED);
        assertThat(flaw("a.pdf", "%PDF-1.7 og så ikke mere".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Flaw.DAMAGED);
    }

    @Test
    void refusesAWordFileThatUnfoldsTooFar() {
        String blanks = Made.document("<w:p><w:r><w:t>" + " ".repeat(20_000_000) + "</w:t></w:r></w:p>");

        assertThat(flaw("a.docx", Made.word(Map.of("word/document.xml", blanks))))
                .isEqualTo(Flaw.UNFOLDS_TOO_FAR);
    }

    @Test
    void refusesAPdfThatUnfoldsTooFarAlsoWhenPackedTwice() throws IOException {
        byte[] blanks = " ".repeat(40_000_000).getBytes(StandardCharsets.US_ASCII);

        assertThat(flaw("a.pdf", pdf("/FlateDecode", packed(blanks)))).isEqualTo(Flaw.UNFOLDS_TOO_FAR);
        assertThat(flaw("a.pdf", pdf("[/FlateDecode/FlateDecode]", packed(packed(blanks)))))
                .isEqualTo(Flaw.UNFOLDS_TOO_FAR);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] pdf(String filter, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
                                + "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n4 0 obj<</Length "
                                + content.length + "/Filter " + filter + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(content);
        file.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    @Test
    void looksNothingUpOutsideAWordFile() {
        String outer = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + Made.document("<w:p><w:r><w:t>1. A &x;</w:t></w:r></w:p>").substring(38);

        assertThat(flaw("a.docx", Made.word(Map.of("word/document.xml", outer))))
                .isEqualTo(Flaw.DAMAGED);
    }

    @Test
    void refusesWhatIsTooLargeOrTooLong() {
        assertThat(flaw("a.pdf", new byte[Documents.MOST_BYTES + 1])).isEqualTo(Flaw.TOO_LARGE);
        assertThat(flaw("a.txt", "1. Punkt\n".repeat(400_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Flaw.TOO_LONG);
        assertThat(flaw("a.html", html("<b>a".repeat(300_000)))).isEqualTo(Flaw.TOO_LONG);
    }

    private static byte[] html(String body) {
        return ("<!doctype html><html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private String text(String name, byte[] bytes) {
        return ((DocumentText.Found) documents.read(name, bytes)).text();
    }

    private Flaw flaw(String name, byte[] bytes) {
        DocumentText read = documents.read(name, bytes);
        assertThat(read).isInstanceOf(DocumentText.Refused.class);
        return ((DocumentNotRead) ((DocumentText.Refused) read).why()).flaw();
    }
}
