package dk.raadslag.bot.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder with one copy for each night; whatever else lies there is left alone. */
record NightlyCopies(Path folder) {
    private static final Pattern NAME = Pattern.compile("raadslag-\\d{4}-\\d{2}-\\d{2}\\.backup");

    static boolean isOne(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    Path of(LocalDate day) {
        return folder.resolve("raadslag-" + day + ".backup");
    }

    boolean has(LocalDate day) {
        return Files.exists(of(day));
    }

    /** Returns when the newest was finished; empty when there is none. */
    Optional<Instant> newest() {
        return newestFirst().stream().findFirst().map(NightlyCopies::finished);
    }

    /** Deletes all but the newest so many. */
    void keep(int nights) {
        newestFirst().stream().skip(nights).forEach(NightlyCopies::delete);
    }

    private List<Path> newestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(NightlyCopies::isOne)
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the copies in " + folder, unreadable);
        }
    }

    private static Instant finished(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot look at " + file, unreadable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stays) {
            throw new UncheckedIOException("cannot delete " + file, stays);
        }
    }
}
