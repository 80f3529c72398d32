package dk.raadslag.bot.draft;

import dk.raadslag.domain.draft.PagePrinter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.AbstractResource;

/** The PDF of a page too long to be printed while somebody waits in the chat: printed for its first reader, and kept. */
final class PrintedWhenRead extends AbstractResource {
    private final Path page;
    private final Path pdf;
    private final PagePrinter printer;

    PrintedWhenRead(Path page, Path pdf, PagePrinter printer) {
        this.page = page;
        this.pdf = pdf;
        this.printer = printer;
    }

    @Override
    public boolean exists() {
        return Files.exists(pdf) || printer.canPrint(page.toFile().length());
    }

    @Override
    public long contentLength() throws IOException {
        return Files.size(printed());
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(printed());
    }

    @Override
    public String getDescription() {
        return pdf.toString();
    }

    private Path printed() throws IOException {
        // One after the other, so that several long ones do not take the memory and the time of everybody else.
        synchronized (printer) {
            if (!Files.exists(pdf)) {
                Path fresh = Files.createTempFile(pdf.getParent(), ".printed-", ".pdf");
                Files.write(fresh, printer.print(Files.readAllBytes(page)));
                Files.move(fresh, pdf, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            return pdf;
        }
    }
}
