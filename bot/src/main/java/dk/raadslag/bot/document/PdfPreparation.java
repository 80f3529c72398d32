package dk.raadslag.bot.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Lets PDFBox read one small page, so that the first real file does not pay for what is loaded once. */
final class PdfPreparation {

    private PdfPreparation() {}

    static {
        FontMappers.set(new OneFont());
        try (PDDocument document = Loader.loadPDF(page())) {
            new PdfPages(new Block(new Budget(Duration.ofMinutes(1)))).read(document);
        } catch (IOException broken) {
            throw new UncheckedIOException("PDFBox cannot read its own page", broken);
        }
    }

    /** Returns once it has: the first to ask loads this class. */
    static void done() {
        // what is to be done is done by loading the class
    }

    private static byte[] page() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText("1. Dagsorden");
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
