package dk.raadslag.domain.draft;

/** Prints a finished page. */
public interface PagePrinter {
    /** Tells whether there is memory enough for a page of so many bytes. */
    boolean canPrint(long bytes);

    /** Returns an HTML page as a PDF; a long one takes seconds. */
    byte[] print(byte[] html);
}
