package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.delivery.Outages;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a tenant, for as long as it takes nothing. */
final class OutageTable implements Outages {
    private final JdbcClient jdbc;

    OutageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Outage> all() {
        return jdbc.sql("SELECT * FROM outage ORDER BY since, tenant_id")
                .query((row, index) -> outage(row))
                .list();
    }

    @Override
    public boolean begin(Outage outage) {
        return jdbc.sql("""
                                INSERT INTO outage (tenant_id, since, next_try)
                                SELECT :tenant, :since, :next WHERE NOT EXISTS
                                (SELECT 1 FROM outage WHERE tenant_id = :tenant)""")
                        .param("tenant", outage.tenant())
                        .param("since", Moment.of(outage.since()))
                        .param("next", Moment.of(outage.nextTry()))
                        .update()
                > 0;
    }

    @Override
    public void tryAgain(String tenant, Instant at) {
        jdbc.sql("UPDATE outage SET next_try = :next WHERE tenant_id = :tenant")
                .param("tenant", tenant)
                .param("next", Moment.of(at))
                .update();
    }

    @Override
    public Optional<Outage> end(String tenant) {
        Optional<Outage> standing = jdbc.sql("SELECT * FROM outage WHERE tenant_id = :tenant")
                .param("tenant", tenant)
                .query((row, index) -> outage(row))
                .optional();
        return standing.filter(one -> delete(one.tenant()));
    }

    private boolean delete(String tenant) {
        return jdbc.sql("DELETE FROM outage WHERE tenant_id = :tenant")
                        .param("tenant", tenant)
                        .update()
                > 0;
    }

    private static Outage outage(ResultSet row) throws SQLException {
        return new Outage(row.getString("tenant_id"), Moment.read(row, "since"), Moment.read(row, "next_try"));
    }
}
