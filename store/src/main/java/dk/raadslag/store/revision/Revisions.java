package dk.raadslag.store.revision;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a scope: its stamp changes with every change, and a stamp that was rolled back never comes again. */
public final class Revisions {
    private final JdbcClient jdbc;

    /** Reads and writes through the running unit of work. */
    public Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String stampOf(String scope) {
        return jdbc.sql("SELECT stamp FROM revision WHERE scope = :scope")
                .param("scope", scope)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void renew(String scope) {
        String stamp = UUID.randomUUID().toString();
        if (write("UPDATE revision SET stamp = :stamp WHERE scope = :scope", scope, stamp) == 0) {
            write("INSERT INTO revision (scope, stamp) VALUES (:scope, :stamp)", scope, stamp);
        }
    }

    private int write(String sql, String scope, String stamp) {
        return jdbc.sql(sql).param("scope", scope).param("stamp", stamp).update();
    }
}
