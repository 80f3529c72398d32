package dk.raadslag.templates.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The secretariat's own words, read anew each time so that an edit holds at once. */
final class FolderShelf extends Shelf {

    private final Path folder;

    FolderShelf(Path folder) {
        this.folder = folder;
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    @Override
    Optional<String> read(String path) {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " as UTF-8", e);
        }
    }
}
