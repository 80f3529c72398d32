package dk.raadslag.bot.backup;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Where and how a copy is taken each night.
 *
 * @param folder where the copies lie
 * @param keep how many nights are kept
 * @param time when, by the Danish clock
 */
@ConfigurationProperties("raadslag.backup")
record BackupSettings(
        Path folder,
        @Nullable String passphrase,
        @Nullable Path passphraseFile,
        @DefaultValue("30") int keep,

        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @DefaultValue("03:30")
        LocalTime time) {

    BackupSettings {
        if (Passphrase.of(passphrase, passphraseFile).isEmpty()) {
            throw new IllegalArgumentException(
                    "raadslag.backup.folder needs raadslag.backup.passphrase-file (or .passphrase)");
        }
        if (keep < 1) {
            throw new IllegalArgumentException("raadslag.backup.keep must be 1 at least");
        }
    }

    Optional<Passphrase> secret() {
        return Passphrase.of(passphrase, passphraseFile);
    }

    @Override
    public String toString() {
        return "BackupSettings[" + folder + ", " + keep + ", " + time + "]";
    }
}
