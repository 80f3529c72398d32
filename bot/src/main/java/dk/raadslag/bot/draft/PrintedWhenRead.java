package dk.raadslag.bot.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.AbstractResource;

/** A PDF that is printed for its first reader. */
final class PrintedWhenRead extends AbstractResource {
    private final LatePrints prints;
    private final Path folder;
    private final String document;

    PrintedWhenRead(LatePrints prints, Path folder, String document) {
        this.prints = prints;
        this.folder = folder;
        this.document = document;
    }

    @Override
    public boolean exists() {
        return prints.canHave(folder, document);
    }

    @Override
    public long contentLength() throws IOException {
        return Files.size(prints.of(folder, document));
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(prints.of(folder, document));
    }

    @Override
    public String getDescription() {
        return folder.resolve(document) + ".pdf";
    }
}
