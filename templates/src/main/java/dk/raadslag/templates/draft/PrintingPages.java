package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.PagePrinter;

/** Prints pages as tagged PDF files. */
public final class PrintingPages implements PagePrinter {

    /** Measured with the largest round there can be, whose annex is a table all through. */
    private static final long MEMORY_FOR_A_BYTE = 300;

    private static final long MEMORY_FOR_THE_REST = 128L * 1024 * 1024;

    @Override
    public boolean canPrint(long bytes) {
        return bytes * MEMORY_FOR_A_BYTE < Runtime.getRuntime().maxMemory() - MEMORY_FOR_THE_REST;
    }

    @Override
    public byte[] print(byte[] html) {
        return PdfForm.print(html);
    }
}
