package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.backup.BackupCommands;
import dk.raadslag.bot.backup.Passphrase;
import dk.raadslag.store.StoreUrl;
import dk.raadslag.templates.wording.VelocityWording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home is copied while its database is in use, and comes back as it was. */
class BackupTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private @Nullable Passphrase passphrase;
    private Path home;
    private Path file;

    @BeforeEach
    void somewhere() throws IOException {
        home = folder.resolve("home");
        file = Files.createDirectories(folder.resolve("copies")).resolve("kopi.zip");
    }

    @Test
    void comesBackAsItWasAtTheMomentItWasTaken() throws Exception {
        Files.createDirectories(home.resolve("drafts/omn"));
        Files.writeString(home.resolve("drafts/omn/samlet-udkast.md"), "v1");
        Files.writeString(home.resolve("management.port"), "1");
        try (Connection inUse = open(home)) {
            run(inUse, "CREATE TABLE said (words VARCHAR(100))");
            run(inUse, "INSERT INTO said VALUES ('før')");
            assertThat(backUp(home)).isZero();
            run(inUse, "INSERT INTO said VALUES ('efter')");
        }
        Files.writeString(home.resolve("drafts/omn/samlet-udkast.md"), "v2");

        assertThat(restore(home)).isZero();

        assertThat(Files.readString(home.resolve("drafts/omn/samlet-udkast.md")))
                .isEqualTo("v1");
        try (Connection back = open(home)) {
            assertThat(said(back)).isEqualTo("før");
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Sikkerhedskopien ligger i")
                .contains("er som søndag den 22. november 2026 kl. 13.00")
                .contains("er flyttet til");
        assertThat(home.resolve("before-restore-2026-11-22T120000Z/drafts/omn/samlet-udkast.md"))
                .hasContent("v2");
        assertThat(home.resolve("restored.txt")).hasContent("2026-11-22T12:00:00Z");
    }

    @Test
    void aSealedCopyComesBackWithItsPassphraseAloneAndAsItWasWritten() throws Exception {
        try (Connection inUse = open(home)) {
            run(inUse, "CREATE TABLE said (words VARCHAR(100))");
            run(inUse, "INSERT INTO said VALUES ('før')");
            passphrase = new Passphrase("en lang og god sætning", 1000);
            assertThat(backUp(home)).isZero();
            run(inUse, "INSERT INTO said VALUES ('efter')");
        }
        byte[] whole = Files.readAllBytes(file);
        assertThat(new String(whole, StandardCharsets.ISO_8859_1))
                .startsWith("RAADSLAG")
                .doesNotContain("PK\u0003\u0004");

        passphrase = null;
        assertThat(restore(home)).isEqualTo(2);
        passphrase = new Passphrase("en anden lang sætning", 1000);
        assertThat(restore(home)).isEqualTo(2);
        passphrase = new Passphrase("en lang og god sætning", 1000);
        whole[whole.length / 2] ^= 1;
        Files.write(file, whole);
        assertThat(restore(home)).isEqualTo(2);
        whole[whole.length / 2] ^= 1;
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThat(restore(home)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        missing -> assertThat(missing).contains("er krypteret. Angiv adgangsordet"),
                        wrong -> assertThat(wrong).contains("Adgangsordet passer ikke"),
                        changed -> assertThat(changed).contains("er ændret eller ikke hel"),
                        cut -> assertThat(cut).contains("er ændret eller ikke hel"));
        try (Connection untouched = open(home)) {
            assertThat(said(untouched)).isEqualTo("før,efter");
        }

        Files.write(file, whole);
        assertThat(restore(home)).isZero();
        try (Connection back = open(home)) {
            assertThat(said(back)).isEqualTo("før");
        }
    }

    @Test
    void saysWhenThereIsNothingToCopy() {
        assertThat(backUp(home)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Der er ingen data i");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsNoCopyChangesNothing() throws Exception {
        Files.createDirectories(home.resolve("drafts"));
        Files.createDirectories(file.getParent());
        assertThat(restore(home)).isEqualTo(2);
        Files.writeString(file, "ikke en zip");
        assertThat(restore(home)).isEqualTo(2);
        zip("raadslag-backup.txt", NOW.toString(), "store/raadslag.mv.db", "x", "../udenfor.txt", "slap ud");
        assertThat(restore(home)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.contains("er ikke en sikkerhedskopi"));
        assertThat(folder.resolve("udenfor.txt")).doesNotExist();
        assertThat(home.resolve("drafts")).exists();
        try (var left = Files.list(home)) {
            assertThat(left).containsExactly(home.resolve("drafts"));
        }
    }

    private int backUp(Path of) {
        return commands(of).backUp(file, NOW, print(out), print(err));
    }

    private int restore(Path into) {
        return commands(into).restore(file, NOW, print(out), print(err));
    }

    private BackupCommands commands(Path of) {
        return new BackupCommands(
                of,
                StoreConnection::copyOf,
                () -> Optional.ofNullable(passphrase),
                new VelocityWording(folder.resolve("no-words")));
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private static Connection open(Path home) throws SQLException {
        return DriverManager.getConnection(StoreUrl.h2(home), "raadslag", "");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String said(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT LISTAGG(words, ',') FROM said")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void zip(String... namesAndContents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
