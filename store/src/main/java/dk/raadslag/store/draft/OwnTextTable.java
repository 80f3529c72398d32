package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.KeptLayouts;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.store.column.Moment;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row each time something of a network's own is taken into use; the newest holds. */
final class OwnTextTable implements KeptLayouts {
    private final JdbcClient jdbc;

    OwnTextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(NetworkId network, String file, byte[] layout, Instant at) {
        jdbc.sql("""
                        INSERT INTO own_text (network_id, file_name, content, put_at)
                        VALUES (:network, :file, :content, :at)""")
                .param("network", network.value())
                .param("file", file)
                .param("content", Base64.getEncoder().encodeToString(layout))
                .param("at", Moment.of(at))
                .update();
    }

    @Override
    public Optional<Kept> newest(NetworkId network, String file) {
        return jdbc.sql("""
                        SELECT content, put_at FROM own_text WHERE network_id = :network AND file_name = :file
                        ORDER BY id DESC FETCH FIRST 1 ROW ONLY""")
                .param("network", network.value())
                .param("file", file)
                .query((row, index) ->
                        new Kept(Base64.getDecoder().decode(row.getString("content")), Moment.read(row, "put_at")))
                .optional();
    }
}
