package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.KeptLayouts;
import dk.raadslag.domain.draft.KeptTexts;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.store.column.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row each time something of a network's own is taken into use; the newest holds. */
final class OwnTextTable implements KeptLayouts, KeptTexts {
    private static final String EVERY_NETWORK = "";

    private final JdbcClient jdbc;

    OwnTextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(NetworkId network, String file, byte[] layout, Instant at) {
        keep(network.value(), file, layout, at);
    }

    @Override
    public void keepText(String name, String text, Instant at) {
        keep(EVERY_NETWORK, name, text.getBytes(StandardCharsets.UTF_8), at);
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> newest = new HashMap<>();
        jdbc.sql("""
                        SELECT file_name, content FROM own_text WHERE id IN
                        (SELECT MAX(id) FROM own_text WHERE network_id = :network GROUP BY file_name)""").param("network", EVERY_NETWORK).query(row -> {
            newest.put(row.getString("file_name"), decoded(row.getString("content")));
        });
        newest.values().removeIf(String::isEmpty);
        return newest;
    }

    private static String decoded(String content) {
        return new String(Base64.getDecoder().decode(content), StandardCharsets.UTF_8);
    }

    private void keep(String network, String file, byte[] layout, Instant at) {
        jdbc.sql("""
                        INSERT INTO own_text (network_id, file_name, content, put_at)
                        VALUES (:network, :file, :content, :at)""")
                .param("network", network)
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
