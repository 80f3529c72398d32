package dk.raadslag.templates.draft;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Prints a finished HTML page as a tagged PDF with its letters in it; nothing is fetched for it from anywhere. */
final class PdfForm {
    static final String ENDING = ".pdf";
    private static final String LETTERS = "Liberation Sans";

    private PdfForm() {}

    static byte[] print(byte[] html) {
        XRLog.setLoggingEnabled(false);
        Document page = PdfPage.of(new String(html, StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            builder(pdf)
                    .withW3cDocument(new W3CDom().fromJsoup(page), "about:blank")
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot print a page as PDF", failure);
        }
    }

    private static PdfRendererBuilder builder(PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        builder.useFont(letters(pdf, "Regular"), LETTERS, 400, FontStyle.NORMAL, true);
        builder.useFont(letters(pdf, "Bold"), LETTERS, 700, FontStyle.NORMAL, true);
        builder.useFont(letters(pdf, "Italic"), LETTERS, 400, FontStyle.ITALIC, true);
        return builder;
    }

    /** Looking for ligatures, which Danish does without, took four fifths of the time a long document needs. */
    private static PDFontSupplier letters(PDDocument pdf, String cut) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file(cut)));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    private static InputStream file(String cut) {
        return Objects.requireNonNull(
                PdfForm.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf"), cut);
    }
}
