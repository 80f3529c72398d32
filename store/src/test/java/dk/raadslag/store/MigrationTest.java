package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationTest extends StoreTest {

    @Test
    void everyMigrationIsAppliedAndNoneHasChangedSince() {
        assertThat(the(Flyway.class).info().pending()).isEmpty();
        assertThat(the(Flyway.class).validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void theElevenTablesOfQuartzAreThere() {
        assertThat(the(JdbcClient.class)
                        .sql("SELECT COUNT(*) FROM information_schema.tables WHERE LOWER(table_name) LIKE 'qrtz%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(11);
    }

    @Test
    void quartzCanKeepItsJobData() {
        the(JdbcTemplate.class)
                .update(
                        "INSERT INTO qrtz_job_details VALUES ('s', 'j', 'g', NULL, 'c', ?, ?, ?, ?, ?)",
                        true,
                        false,
                        false,
                        true,
                        new byte[] {1, 2, 3});
        assertThat(the(JdbcTemplate.class).queryForObject("SELECT job_data FROM qrtz_job_details", byte[].class))
                .containsExactly(1, 2, 3);
        the(JdbcTemplate.class).update("DELETE FROM qrtz_job_details");
    }
}
