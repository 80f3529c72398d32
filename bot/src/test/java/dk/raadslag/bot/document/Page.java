package dk.raadslag.bot.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A page of a PDF, set as a typesetter does: words at a place, in a size, plain or bold. */
public final class Page {

    private record Placed(float x, float y, float size, boolean bold, String text) {}

    private final List<Placed> words = new ArrayList<>();

    /** Puts words at a place, counted from the upper left corner. */
    public Page put(float x, float y, float size, boolean bold, String text) {
        words.add(new Placed(x, y, size, bold, text));
        return this;
    }

    /** Puts lines below each other. */
    public Page lines(float x, float y, float size, boolean bold, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            put(x, y + i * size * 1.2f, size, bold, lines[i]);
        }
        return this;
    }

    /** The file of these pages. */
    public static byte[] pdf(Page... pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Page page : pages) {
                page.addTo(document);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addTo(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Placed one : words) {
                content.beginText();
                content.setFont(new PDType1Font(one.bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA), one.size);
                content.newLineAtOffset(one.x, PDRectangle.A4.getHeight() - one.y);
                content.showText(one.text);
                content.endText();
            }
        }
    }
}
