package dk.raadslag.bot.backup;

import java.nio.file.Path;

/** Copies the database as it stands at one moment, while it is in use. */
@FunctionalInterface
public interface DatabaseCopy {

    /** Writes the database's file into a new zip file; throws {@link BackupException} when that cannot be done. */
    void into(Path zip);
}
