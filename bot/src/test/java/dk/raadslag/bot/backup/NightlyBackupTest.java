package dk.raadslag.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Village;
import dk.raadslag.bot.operation.OperationFakes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyBackupTest {
    private static final Instant MONDAY_AT_FOUR = Instant.parse("2026-11-02T03:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Village village = new Village();
    private final AtomicBoolean full = new AtomicBoolean();

    @TempDir
    private Path folder;

    private NightlyCopies copies;
    private NightlyBackup nightly;

    @BeforeEach
    void aHome() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        copies = new NightlyCopies(home.resolve("backup"));
        nightly = new NightlyBackup(
                new Backup(home, this::copy),
                copies,
                new NightlyBackup.Terms(LocalTime.of(3, 30), new Passphrase("en lang og god sætning", 1000), 3),
                OperationFakes.telling(village));
    }

    @Test
    void oneIsTakenEachNightAndTheNewestAreKept() throws IOException {
        nightly.run(MONDAY_AT_FOUR.minus(Duration.ofHours(1)));
        assertThat(copies.newest()).isEmpty();

        for (int night = 0; night < 5; night++) {
            nightly.run(MONDAY_AT_FOUR.plus(DAY.multipliedBy(night)));
            nightly.run(MONDAY_AT_FOUR.plus(DAY.multipliedBy(night)).plus(Duration.ofHours(9)));
        }

        try (Stream<Path> left = Files.list(copies.folder())) {
            assertThat(left.map(Path::getFileName).map(Path::toString).sorted())
                    .containsExactly(
                            "raadslag-2026-11-04.backup", "raadslag-2026-11-05.backup", "raadslag-2026-11-06.backup");
        }
        assertThat(copies.newest()).isPresent();
        assertThat(told()).isEmpty();
    }

    @Test
    void copiesInTheHomeAreNotCopied() throws IOException {
        nightly.run(MONDAY_AT_FOUR);
        nightly.run(MONDAY_AT_FOUR.plus(DAY));

        assertThat(Files.size(copies.of(LocalDate.of(2026, 11, 3))))
                .isEqualTo(Files.size(copies.of(LocalDate.of(2026, 11, 2))));
    }

    @Test
    void whatFailsIsTriedEveryHourAndToldOnceADayInOfficeHours() {
        full.set(true);
        nightly.run(MONDAY_AT_FOUR);
        assertThat(told()).isEmpty();

        for (int hour = 5; hour < 12; hour++) {
            nightly.run(MONDAY_AT_FOUR.plus(Duration.ofHours(hour)));
        }
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("Nattens sikkerhedskopi blev ikke taget, for den kunne ikke skrives i ")
                .endsWith(
                        "backup. Jeg prøver igen hver time. Bed jeres it-afdeling om at se på det; årsagen står i loggen.");

        full.set(false);
        nightly.run(MONDAY_AT_FOUR.plus(Duration.ofHours(12)));
        assertThat(copies.has(LocalDate.of(2026, 11, 2))).isTrue();
        nightly.run(MONDAY_AT_FOUR.plus(DAY).plus(Duration.ofHours(6)));
        assertThat(told()).hasSize(1);
    }

    @Test
    void oldCopiesThatCannotBeDeletedAreNoReasonToSayThereIsNoNewOne() throws IOException {
        for (int night = 1; night <= 3; night++) {
            Path stubborn = copies.of(LocalDate.of(2026, 10, night));
            Files.createDirectories(stubborn.resolve("not-empty"));
        }

        nightly.run(MONDAY_AT_FOUR);
        nightly.run(MONDAY_AT_FOUR.plus(Duration.ofHours(6)));

        assertThat(copies.has(LocalDate.of(2026, 11, 2))).isTrue();
        assertThat(told()).isEmpty();
    }

    @Test
    void whatAKilledProgramLeftOfACopyIsDeletedAtTheStart() throws IOException {
        Path home = folder.resolve("home");
        Path left = Files.createDirectories(home.resolve("copying-1"));
        Files.writeString(left.resolve("store.zip"), "unsealed");

        new Backup(home, this::copy).cleanUp();

        assertThat(left).doesNotExist();
        assertThat(home).exists();
    }

    private List<String> told() {
        return village.outbox.answersTo(village.consultant.id());
    }

    private void copy(Path zip) {
        if (full.get()) {
            throw new BackupException(new BackupWords.BackupNotWritable(zip.toString(), "disken er fuld"));
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("raadslag.mv.db"));
            out.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
