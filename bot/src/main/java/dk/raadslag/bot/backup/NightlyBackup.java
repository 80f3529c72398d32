package dk.raadslag.bot.backup;

import dk.raadslag.bot.operation.TellingInOfficeHours;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reminder.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a sealed copy each night, or as soon after as the program runs; tries again every hour and says what is wrong. */
final class NightlyBackup implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Backup backup;
    private final NightlyCopies copies;
    private final Terms terms;
    private final TellingInOfficeHours telling;
    private final ReentrantLock underWay = new ReentrantLock();
    private Instant notBefore = Instant.MIN;
    private volatile @Nullable Phrase failure;

    /** When it is taken, what it is sealed with, and how many are kept. */
    record Terms(LocalTime from, Passphrase passphrase, int keep) {}

    NightlyBackup(Backup backup, NightlyCopies copies, Terms terms, TellingInOfficeHours telling) {
        this.backup = backup;
        this.copies = copies;
        this.terms = terms;
        this.telling = telling;
    }

    @Override
    public void run(Instant now) {
        LocalDateTime local = DanishTime.at(now);
        if (!local.toLocalTime().isBefore(terms.from()) && underWay.tryLock()) {
            try {
                take(local.toLocalDate(), now);
            } finally {
                underWay.unlock();
            }
        }
        Phrase wrong = failure;
        if (wrong != null) {
            telling.tell("backup-failed", local.toLocalDate(), new BackupWords.NightlyBackupFailed(wrong), now);
        }
    }

    private void take(LocalDate today, Instant now) {
        if (now.isBefore(notBefore) || copies.has(today)) {
            return;
        }
        notBefore = now.plus(PAUSE);
        try {
            long bytes = backup.write(copies.of(today), Optional.of(terms.passphrase()), now);
            copies.keep(terms.keep());
            failure = null;
            LOG.info("The nightly backup is written: {} bytes", bytes);
        } catch (BackupException notTaken) {
            failure = notTaken.why();
            LOG.error("The nightly backup was not taken: {}", notTaken.getMessage());
        } catch (RuntimeException broken) {
            failure = new BackupWords.BackupNotWritable(copies.folder().toString(), broken.toString());
            LOG.error("The nightly backup was not taken", broken);
        }
    }
}
