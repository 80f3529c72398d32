package dk.raadslag.bot.document;

import dk.raadslag.bot.document.DocumentText.Found;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF, put into reading order by where it stands on the page. */
final class PdfForm implements Form {

    private static final long MOST_MEMORY = 32L * 1024 * 1024;
    private static final StreamCacheCreateFunction CACHE =
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;

    /** PDFBox is prepared before the time of the first file begins to run. */
    PdfForm() {
        PdfPreparation.done();
    }

    @Override
    public Found text(byte[] bytes, Budget budget) throws IOException {
        PdfBytes tamed = PdfStreams.tamed(bytes, budget);
        try (PDDocument document = Loader.loadPDF(tamed, CACHE)) {
            if (document.isEncrypted()) {
                throw new FlawException(Flaw.ENCRYPTED);
            }
            return text(document, budget);
        } catch (InvalidPasswordException locked) {
            throw new FlawException(Flaw.ENCRYPTED);
        }
    }

    private static Found text(PDDocument document, Budget budget) throws IOException {
        Block text = new Block(budget);
        boolean cut = new PdfPages(text).read(document);
        if (text.isEmpty()) {
            throw new FlawException(document.getNumberOfPages() == 0 ? Flaw.EMPTY : Flaw.PICTURES_ONLY);
        }
        return new Found(text.text(), cut, false);
    }
}
