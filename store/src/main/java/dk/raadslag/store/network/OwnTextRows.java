package dk.raadslag.store.network;

import dk.raadslag.domain.network.PersonalTraces.Held;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The messages a secretariat has rewritten: texts too, though they are kept as bytes, and they hold for every network; Word layouts belong to one. */
final class OwnTextRows {
    private static final String EVERY_NETWORK = "";

    private final JdbcClient jdbc;

    OwnTextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long id, String name, String text) {
        boolean has(List<Trace> traces) {
            return traces.stream()
                    .anyMatch(trace -> trace.pattern().matcher(text).find());
        }
    }

    List<Held> naming(List<Trace> traces) {
        return rows(traces)
                .map(row -> new Held("own_text", Map.of("file_name", row.name(), "text", row.text())))
                .toList();
    }

    void takeOut(List<Trace> traces) {
        rows(traces).forEach(row -> {
            String clean = row.text();
            for (Trace trace : traces) {
                clean = trace.takenOutOf(clean);
            }
            jdbc.sql("UPDATE own_text SET content = :clean WHERE id = :id")
                    .param("clean", Base64.getEncoder().encodeToString(clean.getBytes(StandardCharsets.UTF_8)))
                    .param("id", row.id())
                    .update();
        });
    }

    private Stream<Row> rows(List<Trace> traces) {
        return jdbc
                .sql("SELECT id, file_name, content FROM own_text WHERE network_id = :texts ORDER BY id")
                .param("texts", EVERY_NETWORK)
                .query((row, index) ->
                        new Row(row.getLong("id"), row.getString("file_name"), decoded(row.getString("content"))))
                .list()
                .stream()
                .filter(row -> row.has(traces));
    }

    private static String decoded(String content) {
        return new String(Base64.getDecoder().decode(content), StandardCharsets.UTF_8);
    }
}
