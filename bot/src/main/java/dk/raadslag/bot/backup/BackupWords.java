package dk.raadslag.bot.backup;

import dk.raadslag.domain.Phrase;

/** What is said about taking a copy and putting it back. */
public sealed interface BackupWords extends Phrase {

    /** A copy lies here now. */
    record BackupWritten(String file, long kilobytes, boolean sealed) implements BackupWords {}

    /** A copy was put back; what was there before was moved aside. */
    record BackupRestored(String file, String takenAt, String aside) implements BackupWords {}

    /** The home folder holds nothing to copy. */
    record NoFolderForBackup(String folder) implements Phrase {}

    record NothingToBackUp(String home) implements BackupWords {}

    /** The copy could not be written there. */
    record BackupNotWritable(String file, String cause) implements BackupWords {}

    /** The bot keeps its data in a database of its own, which has its own tools. */
    record DatabaseElsewhere() implements BackupWords {}

    /** The bot is running in this home. */
    record BotIsRunning(String home) implements BackupWords {}

    /** A running bot did not take the copy. */
    record BotDidNotBackUp(String cause) implements BackupWords {}

    /** This is no copy of a home. */
    record NoBackup(String file) implements BackupWords {}

    /** The copy could not be read. */
    record BackupNotReadable(String file, String cause) implements BackupWords {}

    /** The copy is sealed, and nothing was given to open it with. */
    record PassphraseMissing(String file) implements BackupWords {}

    /** The copy was sealed with something else. */
    record WrongPassphrase(String file) implements BackupWords {}

    /** What was given as a passphrase is none. */
    record PassphraseUnusable(String cause) implements BackupWords {}

    /** The sealed copy is not as it was written: changed, or cut off. */
    record BackupDamaged(String file) implements BackupWords {}

    /** To the secretariat: nothing could be written there at night, or the database lies elsewhere. */
    record NightlyBackupFailed(String folder, boolean elsewhere) implements BackupWords {}

    /** To the secretariat: the bot stands as it was at an earlier moment, and sends nothing until told so. */
    record RunningFromBackup(String network, String takenAt) implements BackupWords {}

    /** Why the sending is paused after a copy was put back. */
    record PausedAfterRestore(String takenAt) implements BackupWords {}
}
