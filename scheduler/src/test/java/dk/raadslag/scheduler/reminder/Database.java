package dk.raadslag.scheduler.reminder;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The two databases timers are kept in; every call gives an empty one with the product's own Quartz tables. */
enum Database {
    H2_FILE {
        @Override
        DataSource open() throws IOException {
            return h2(10_000);
        }
    },
    POSTGRESQL {
        @Override
        DataSource open() throws IOException, SQLException {
            EmbeddedPostgres server = Postgres.SERVER;
            String name = "timers" + OPENED.incrementAndGet();
            run(server.getPostgresDatabase(), "CREATE DATABASE " + name);
            return server.getDatabase("postgres", name);
        }
    };

    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final Path TABLES =
            Path.of("..", "store", "src", "main", "resources", "db", "migration", "V2__quartz.sql");

    abstract DataSource open() throws IOException, SQLException;

    DataSource fresh() throws IOException, SQLException {
        return furnished(open());
    }

    /** Returns an H2 file on which nobody waits longer than so many milliseconds for a lock. */
    static DataSource impatientH2(int millis) throws IOException, SQLException {
        return furnished(h2(millis));
    }

    private static DataSource h2(int lockTimeout) throws IOException {
        Path home = Files.createDirectories(Path.of("target", "databases"));
        Path file = Files.createTempDirectory(home, "timers").toAbsolutePath().resolve("raadslag");
        String options = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=" + lockTimeout;
        return JdbcConnectionPool.create("jdbc:h2:file:" + file + options, "", "");
    }

    private static DataSource furnished(DataSource dataSource) throws IOException, SQLException {
        run(dataSource, Files.readString(TABLES));
        run(dataSource, "CREATE TABLE note (words VARCHAR(100))");
        return dataSource;
    }

    private static void run(DataSource dataSource, String script) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new IllegalStateException("PostgreSQL did not start", failure);
            }
        }
    }
}
