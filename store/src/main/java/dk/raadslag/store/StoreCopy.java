package dk.raadslag.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Copies the embedded database while it is in use. */
public final class StoreCopy {
    private final DataSource database;

    /** Copies the database behind this data source. */
    public StoreCopy(DataSource database) {
        this.database = database;
    }

    /** Returns the copy of a home in which nothing is running; it never makes a database that is not there. */
    public static StoreCopy ofHome(Path home, String user, String password) {
        return new StoreCopy(new DriverManagerDataSource(StoreUrl.h2(home) + ";IFEXISTS=TRUE", user, password));
    }

    /** Writes the database as it stands at one moment into a new zip file; false when it is not an H2 database. */
    public boolean into(Path zip) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!"H2".equals(connection.getMetaData().getDatabaseProductName())) {
                return false;
            }
            try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
                backup.setString(1, zip.toString());
                backup.execute();
                return true;
            }
        }
    }
}
