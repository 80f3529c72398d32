package dk.raadslag.bot.backup;

import dk.raadslag.bot.operation.TellingInOfficeHours;
import dk.raadslag.domain.DanishTime;
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
    private volatile @Nullable BackupWords failure;

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
        BackupWords wrong = failure;
        if (wrong != null) {
            telling.tell("backup-failed", local.toLocalDate(), wrong, now);
        }
    }

    private void take(LocalDate today, Instant now) {
        if (copies.has(today)) {
            failure = null;
            return;
        }
        if (now.isBefore(notBefore)) {
            return;
        }
        notBefore = now.plus(PAUSE);
        try {
            long bytes = backup.write(copies.of(today), Optional.of(terms.passphrase()), now);
            failure = null;
            LOG.info("The nightly backup is written: {} bytes", bytes);
            forget();
        } catch (BackupException notTaken) {
            boolean elsewhere = notTaken.why() instanceof BackupWords.DatabaseElsewhere;
            failure = new BackupWords.NightlyBackupFailed(copies.folder().toString(), elsewhere);
            LOG.error("The nightly backup was not taken: {}", notTaken.getMessage());
        } catch (RuntimeException broken) {
            failure = new BackupWords.NightlyBackupFailed(copies.folder().toString(), false);
            LOG.error("The nightly backup was not taken", broken);
        }
    }

    /** Old copies that stay are no reason to say that there is no new one. */
    private void forget() {
        try {
            copies.keep(terms.keep());
        } catch (RuntimeException stay) {
            LOG.error("Old nightly backups could not be deleted", stay);
        }
    }
}
