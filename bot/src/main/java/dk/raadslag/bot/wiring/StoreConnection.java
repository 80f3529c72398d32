package dk.raadslag.bot.wiring;

import dk.raadslag.bot.backup.BackupException;
import dk.raadslag.bot.backup.BackupWords;
import dk.raadslag.bot.backup.DatabaseCopy;
import dk.raadslag.store.StoreCopy;
import dk.raadslag.store.StoreUrl;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded database below the home folder, where no other is configured. */
final class StoreConnection implements JdbcConnectionDetails {

    private static final String USER = "raadslag";
    private static final String PASSWORD = "";

    private final Path home;

    StoreConnection(Path home) {
        this.home = home;
    }

    /** Copies the database of a home in which no bot is running. */
    static DatabaseCopy copyOf(Path home) {
        return copy(StoreCopy.ofHome(home, USER, PASSWORD));
    }

    static DatabaseCopy copy(StoreCopy store) {
        return zip -> {
            try {
                if (!store.into(zip)) {
                    throw new BackupException(new BackupWords.DatabaseElsewhere());
                }
            } catch (SQLException broken) {
                throw new BackupException(new BackupWords.BackupNotWritable(zip.toString(), broken.toString()));
            }
        };
    }

    static String url(Path home) {
        return StoreUrl.h2(home);
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return PASSWORD;
    }

    @Override
    public String getJdbcUrl() {
        return url(home);
    }
}
