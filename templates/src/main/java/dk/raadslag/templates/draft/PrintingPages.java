package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.PagePrinter;

/** Prints pages as tagged PDF files. */
public final class PrintingPages implements PagePrinter {

    @Override
    public byte[] print(byte[] html) {
        return PdfForm.print(html);
    }
}
