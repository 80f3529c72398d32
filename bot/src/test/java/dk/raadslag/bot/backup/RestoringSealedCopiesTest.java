package dk.raadslag.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringSealedCopiesTest {
    private static final String FILE = Backup.STORE + "raadslag.mv.db";
    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
    private static final Passphrase PASSPHRASE = new Passphrase("en lang og god sætning", 1000);

    @TempDir
    private Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        home = folder.resolve("home");
        Files.createDirectories(home.resolve(Backup.STORE));
        Files.writeString(home.resolve(FILE), "nyt");
        Files.writeString(home.resolve(Restore.OPENED + "1.zip"), "rest fra en genskabelse, der blev slukket");
    }

    @Test
    void whatWasThereIsMovedAsideAndNoOpenedCopyIsLeftWhenTheProgramHasStarted() throws IOException {
        new Restore(home, new OpeningSeals(Optional.of(PASSPHRASE))).from(sealed(), NOW);
        new Backup(home, into -> {}).cleanUp();

        assertThat(Files.readString(home.resolve(FILE))).isEqualTo("gammelt");
        assertThat(names(home)).containsExactlyInAnyOrder("store", Restore.MARK, "before-restore-2027-01-11T090000Z");
        assertThat(names(home.resolve("before-restore-2027-01-11T090000Z"))).containsExactly("store");
    }

    @Test
    void aWrongPassphraseTouchesNothing() throws IOException {
        Restore restore =
                new Restore(home, new OpeningSeals(Optional.of(new Passphrase("en helt anden sætning", 1000))));
        List<String> before = names(home);

        assertThatThrownBy(() -> restore.from(sealed(), NOW)).isInstanceOf(BackupException.class);
        assertThat(names(home)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(Files.readString(home.resolve(FILE))).isEqualTo("nyt");
    }

    private Path sealed() throws IOException {
        Path file = folder.resolve("copy.sealed");
        try (SealingStream out = new SealingStream(Files.newOutputStream(file), PASSPHRASE);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, Backup.TAKEN_AT, NOW.minusSeconds(60).toString());
            entry(zip, FILE, "gammelt");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
