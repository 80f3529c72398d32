package dk.raadslag.domain.draft;

/** Prints a finished page. */
public interface PagePrinter {
    /** Returns an HTML page as a PDF; a long one takes seconds. */
    byte[] print(byte[] html);
}
