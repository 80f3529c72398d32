package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreUrlTest {

    @Test
    void theFileIsWrittenBeforeACommitIsAcknowledged() {
        assertThat(StoreUrl.h2(Path.of("/home/bot/data")))
                .startsWith("jdbc:h2:file:/home/bot/data/store/raadslag;")
                .contains(";WRITE_DELAY=0");
    }

    @Test
    void theFileIsNotClosedUnderAWorkThatEndsWhileTheProgramStops() {
        assertThat(StoreUrl.h2(Path.of("data"))).contains(";DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void theStatementsOfATurnAreReadOnce() {
        assertThat(StoreUrl.h2(Path.of("data"))).contains(";QUERY_CACHE_SIZE=64");
    }

    @Test
    void aRelativeHomeBecomesAbsoluteBecauseH2RefusesOthers() {
        assertThat(StoreUrl.h2(Path.of("./data")))
                .startsWith("jdbc:h2:file:" + Path.of("data").toAbsolutePath() + "/store/raadslag;");
    }

    @Test
    void aSemicolonInTheHomeIsRefusedBecauseItWouldEndTheFileName() {
        assertThatIllegalArgumentException().isThrownBy(() -> StoreUrl.h2(Path.of("/data;WRITE_DELAY=500")));
    }

    @Test
    void theDatabaseItselfSaysThatItDoesNotDelayWriting(@TempDir Path home) throws SQLException {
        String sql =
                "SELECT DISTINCT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'";
        try (Connection connection = DriverManager.getConnection(StoreUrl.h2(home));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("0");
            assertThat(rows.next()).isFalse();
        }
    }
}
