package dk.raadslag.bot.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Lets PDFBox find the signs of each page, and lays them out as lines. */
final class PdfPages extends PDFTextStripper {

    private static final int MOST_PAGES = 1_500;
    private static final int ENOUGH_PAGES = 10;

    private final Block text;
    private final PdfSpacing spacing = new PdfSpacing();
    private int pages;

    PdfPages(Block text) {
        this.text = text;
        setShouldSeparateByBeads(false);
    }

    /** Adds the pages' text, and returns whether there was more than could be read. */
    boolean read(PDDocument document) throws IOException {
        setEndPage(MOST_PAGES);
        try {
            writeText(document, Writer.nullWriter());
            return document.getNumberOfPages() > MOST_PAGES;
        } catch (FlawException enough) {
            if (pages < ENOUGH_PAGES || Thread.currentThread().isInterrupted()) {
                throw enough;
            }
            return true;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        text.budget().check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        text.budget().take(sign.getUnicode() == null ? "" : sign.getUnicode());
        super.processTextPosition(sign);
    }

    @Override
    protected void writePage() {
        List<TextPosition> signs = new ArrayList<>();
        charactersByArticle.forEach(signs::addAll);
        pages++;
        text.page();
        spacing.write(PdfColumns.inReadingOrder(PdfSegments.of(signs)), text);
    }
}
