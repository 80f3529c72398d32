package dk.raadslag.bot.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/** Puts a copy back into a home folder; what was there is moved aside, never deleted. */
final class Restore {
    static final String ASIDE = "before-restore-";
    /** Tells the next start that the store is an older one. */
    static final String MARK = "restored.txt";

    /** What a sealed copy holds lies beside the store, for its owner alone, and no longer than it takes. */
    static final String OPENED = "opened-copy-";

    private final Path home;
    private final OpeningSeals seals;

    /** Restores into this home, in which no bot may be running. */
    Restore(Path home, OpeningSeals seals) {
        this.seals = seals;
        this.home = home.toAbsolutePath().normalize();
    }

    /** When the copy was taken, and where what was there before lies now; empty when nothing was there. */
    record Restored(Instant takenAt, String aside) {}

    /** Puts the copy back; it is read whole, and opened where it is sealed, before anything is touched. */
    Restored from(Path file, Instant now) {
        try {
            if (!OpeningSeals.isSealed(file)) {
                return fromPlain(file, now);
            }
            Path plain = Files.createTempFile(Files.createDirectories(home), OPENED, ".zip");
            try {
                seals.open(file, plain);
                return fromPlain(plain, now);
            } finally {
                Files.deleteIfExists(plain);
            }
        } catch (IOException unreadable) {
            throw new BackupException(new BackupWords.BackupNotReadable(file.toString(), unreadable.toString()));
        }
    }

    private Restored fromPlain(Path file, Instant now) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Instant takenAt = takenAt(zip, file);
            Files.createDirectories(home);
            Path fresh = Files.createTempDirectory(home, "restoring-");
            try {
                extract(zip, fresh);
                String aside = moveAside(fresh, now);
                moveAll(list(fresh, List.of()), home);
                Files.writeString(home.resolve(MARK), takenAt.toString());
                return new Restored(takenAt, aside);
            } finally {
                FileSystemUtils.deleteRecursively(fresh);
            }
        } catch (ZipException damaged) {
            throw new BackupException(new BackupWords.NoBackup(file.toString()));
        } catch (IOException unwritable) {
            throw new BackupException(new BackupWords.BackupNotWritable(home.toString(), unwritable.toString()));
        }
    }

    private static Instant takenAt(ZipFile zip, Path file) throws IOException {
        ZipEntry told = zip.getEntry(Backup.TAKEN_AT);
        if (told == null || zip.stream().noneMatch(entry -> entry.getName().startsWith(Backup.STORE))) {
            throw new BackupException(new BackupWords.NoBackup(file.toString()));
        }
        try (InputStream in = zip.getInputStream(told)) {
            return Instant.parse(new String(in.readNBytes(100), StandardCharsets.UTF_8));
        } catch (java.time.format.DateTimeParseException other) {
            throw new BackupException(new BackupWords.NoBackup(file.toString()));
        }
    }

    private static void extract(ZipFile zip, Path into) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            Path target = into.resolve(entry.getName()).normalize();
            if (!target.startsWith(into)) {
                throw new ZipException("outside the home: " + entry.getName());
            }
            if (!entry.isDirectory() && !entry.getName().equals(Backup.TAKEN_AT)) {
                Files.createDirectories(target.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    private String moveAside(Path fresh, Instant now) throws IOException {
        List<Path> before = list(home, List.of(fresh));
        if (before.isEmpty()) {
            return "";
        }
        Path aside = Files.createDirectories(home.resolve(ASIDE + now.toString().replace(":", "")));
        moveAll(before, aside);
        return aside.toString();
    }

    private static List<Path> list(Path folder, List<Path> except) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !except.contains(path))
                    .filter(path -> !path.getFileName().toString().startsWith(ASIDE))
                    .filter(path -> !path.getFileName().toString().startsWith(OPENED))
                    .toList();
        }
    }

    private static void moveAll(List<Path> paths, Path into) throws IOException {
        for (Path path : paths) {
            Files.move(path, into.resolve(path.getFileName()));
        }
    }
}
