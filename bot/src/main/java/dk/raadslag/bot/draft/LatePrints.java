package dk.raadslag.bot.draft;

import dk.raadslag.domain.draft.PagePrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The PDF of a page too long to be printed while somebody waits in the chat: printed when first wanted, and kept. */
public final class LatePrints {
    private final PagePrinter printer;

    LatePrints(PagePrinter printer) {
        this.printer = printer;
    }

    /** Tells whether a document of this folder has a PDF, or can have one. */
    public boolean canHave(Path folder, String document) {
        Path page = page(folder, document);
        return Files.exists(pdf(folder, document))
                || (Files.exists(page) && printer.canPrint(page.toFile().length()));
    }

    /** Returns the PDF of a document of this folder, printed now unless it has been. */
    public Path of(Path folder, String document) throws IOException {
        Path pdf = pdf(folder, document);
        if (!Files.exists(pdf)) {
            // One after the other, so that several long ones do not take the memory and the time of everybody else.
            synchronized (printer) {
                if (!Files.exists(pdf)) {
                    print(page(folder, document), pdf);
                }
            }
        }
        return pdf;
    }

    private void print(Path page, Path pdf) throws IOException {
        byte[] printed = printer.print(Files.readAllBytes(page));
        Path fresh = Files.createTempFile(pdf.getParent(), ".printed-", ".pdf");
        Files.write(fresh, printed);
        Files.move(fresh, pdf, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path page(Path folder, String document) {
        return folder.resolve(document + ".html");
    }

    private static Path pdf(Path folder, String document) {
        return folder.resolve(document + ".pdf");
    }
}
