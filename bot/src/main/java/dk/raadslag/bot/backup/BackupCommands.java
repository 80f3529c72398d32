package dk.raadslag.bot.backup;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The commands {@code backup FILE} and {@code restore FILE}: 0 when it is done, else 2 and one line on {@code err}. */
public final class BackupCommands {
    private static final int REFUSED = 2;
    private static final int KILOBYTE = 1024;

    private final Path home;
    private final Function<Path, DatabaseCopy> databaseOf;
    private final Supplier<Optional<Passphrase>> passphrase;
    private final Wording wording;

    /** Works on this home; {@code databaseOf} copies the database of a home in which no bot is running. */
    public BackupCommands(
            Path home,
            Function<Path, DatabaseCopy> databaseOf,
            Supplier<Optional<Passphrase>> passphrase,
            Wording wording) {
        this.home = home;
        this.passphrase = passphrase;
        this.databaseOf = databaseOf;
        this.wording = wording;
    }

    /** Writes a copy of the home, through the running bot where there is one. */
    public int backUp(Path file, Instant now, PrintStream out, PrintStream err) {
        return said(
                () -> {
                    Optional<RunningBot> running = RunningBot.in(home);
                    if (running.isEmpty() && !Files.isDirectory(home.resolve("store"))) {
                        throw new BackupException(new BackupWords.NothingToBackUp(home.toString()));
                    }
                    Path folder = file.toAbsolutePath().normalize().getParent();
                    if (folder == null || !Files.isDirectory(folder)) {
                        throw new BackupException(new BackupWords.NoFolderForBackup(String.valueOf(folder)));
                    }
                    long bytes = running.map(bot -> bot.backUp(file, passphrase.get()))
                            .orElseGet(
                                    () -> new Backup(home, databaseOf.apply(home)).write(file, passphrase.get(), now));
                    return new BackupWords.BackupWritten(
                            file.toString(),
                            Math.max(1, bytes / KILOBYTE),
                            passphrase.get().isPresent());
                },
                out,
                err);
    }

    /** Puts a copy back into the home, in which no bot may be running. */
    public int restore(Path file, Instant now, PrintStream out, PrintStream err) {
        return said(
                () -> {
                    if (RunningBot.in(home).isPresent()) {
                        throw new BackupException(new BackupWords.BotIsRunning(home.toString()));
                    }
                    if (!Files.isReadable(file)) {
                        throw new BackupException(new BackupWords.NoBackup(file.toString()));
                    }
                    Restore.Restored restored = new Restore(home, new OpeningSeals(passphrase.get())).from(file, now);
                    String takenAt = DanishTime.inWords(DanishTime.at(restored.takenAt()));
                    return new BackupWords.BackupRestored(home.toString(), takenAt, restored.aside());
                },
                out,
                err);
    }

    private int said(Supplier<Phrase> doing, PrintStream out, PrintStream err) {
        try {
            out.println(wording.plain(doing.get()));
            return 0;
        } catch (BackupException notDone) {
            err.println(wording.plain(notDone.why()));
            return REFUSED;
        }
    }
}
