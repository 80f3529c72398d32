package dk.raadslag.bot.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/** A copy of a home folder: one zip file with the database, the drafts and whatever else was written there. */
public final class Backup {
    static final String STORE = "store/";
    static final String TAKEN_AT = "raadslag-backup.txt";
    private static final String COPYING = "copying-";
    /** Written anew at every start, or of no use elsewhere. */
    private static final Set<String> LEFT_OUT = Set.of("store", "logs", "demo", "management.port", "management.key");

    private final Path home;
    private final DatabaseCopy database;

    /** Copies this home; the database comes from {@code database}. */
    public Backup(Path home, DatabaseCopy database) {
        this.home = home.toAbsolutePath().normalize();
        this.database = database;
    }

    /** Writes the copy, sealed where there is a passphrase, and returns its size; the file is there whole or not at all. */
    public long write(Path file, Optional<Passphrase> passphrase, Instant now) {
        Path whole = file.toAbsolutePath().normalize();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.createDirectories(whole.getParent());
            try (OutputStream out = opened(part, passphrase)) {
                write(out, List.of(part, whole), now);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(whole);
        } catch (IOException unwritable) {
            throw new BackupException(new BackupWords.BackupNotWritable(file.toString(), unwritable.toString()));
        } finally {
            deleteQuietly(part);
        }
    }

    private static OutputStream opened(Path part, Optional<Passphrase> passphrase) throws IOException {
        OutputStream out = Files.newOutputStream(part);
        return passphrase.isEmpty() ? out : new SealingStream(out, passphrase.get());
    }

    private void write(OutputStream out, List<Path> except, Instant now) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, TAKEN_AT, now.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            addDatabase(zip);
            for (Path file : files(except)) {
                zip.putNextEntry(new ZipEntry(home.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private void addDatabase(ZipOutputStream zip) throws IOException {
        Path folder = Files.createTempDirectory(home, COPYING);
        Path copy = folder.resolve("store.zip");
        try {
            database.into(copy);
            try (InputStream in = Files.newInputStream(copy);
                    ZipInputStream store = new ZipInputStream(in)) {
                for (ZipEntry entry = store.getNextEntry(); entry != null; entry = store.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(STORE + entry.getName()));
                    store.transferTo(zip);
                    zip.closeEntry();
                }
            }
        } finally {
            deleteQuietly(copy);
            deleteQuietly(folder);
        }
    }

    private List<Path> files(List<Path> except) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !except.contains(file) && !NightlyCopies.isOne(file))
                    .filter(file ->
                            !LEFT_OUT.contains(home.relativize(file).getName(0).toString()))
                    .filter(file -> !home.relativize(file).getName(0).toString().startsWith(Restore.ASIDE))
                    .filter(file -> !home.relativize(file).getName(0).toString().startsWith(COPYING))
                    .sorted()
                    .toList();
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Deletes what a program left behind that was killed while it copied; for the start, when nobody else copies. */
    public void cleanUp() {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (Stream<Path> all = Files.list(home)) {
            for (Path left : all.filter(Backup::isLeftBehind).toList()) {
                FileSystemUtils.deleteRecursively(left);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException("cannot delete what is left of a backup in " + home, stays);
        }
    }

    private static boolean isLeftBehind(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(COPYING) || name.startsWith(Restore.OPENED);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
