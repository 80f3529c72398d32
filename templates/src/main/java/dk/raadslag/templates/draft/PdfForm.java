package dk.raadslag.templates.draft;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
        try {
            builder()
                    .withW3cDocument(new W3CDom().fromJsoup(page), "about:blank")
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot print a page as PDF", failure);
        }
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        builder.useFont(() -> letters("Regular"), LETTERS, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> letters("Bold"), LETTERS, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> letters("Italic"), LETTERS, 400, FontStyle.ITALIC, true);
        return builder;
    }

    private static InputStream letters(String cut) {
        return Objects.requireNonNull(
                PdfForm.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf"), cut);
    }
}
