package dk.raadslag.store.network;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of every table that holds text, whatever feature it belongs to; asked of the database, so that none is forgotten. */
final class TextColumns {
    private static final Set<String> TABLES_LEFT_ALONE = Set.of("person", "flyway_schema_history");
    private static final Set<Column> BYTES =
            Set.of(new Column("reply_file", "content"), new Column("waiting_mail", "content"));

    private final JdbcClient jdbc;

    TextColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where texts stand. */
    record Column(String table, String name) {}

    /** Takes traces out of all texts; of persons only the numbers are kept elsewhere, so their own table is not among them. */
    void takeOut(List<Trace> traces) {
        all().forEach(column -> traces.forEach(trace -> takeOut(trace, column)));
    }

    List<Column> all() {
        return jdbc
                .sql("""
                        SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = CURRENT_SCHEMA
                        AND LOWER(data_type) IN ('character varying', 'character large object', 'text')""")
                .query((row, index) -> new Column(
                        row.getString(1).toLowerCase(Locale.ROOT),
                        row.getString(2).toLowerCase(Locale.ROOT)))
                .list()
                .stream()
                .filter(column -> !TABLES_LEFT_ALONE.contains(column.table()) && !BYTES.contains(column))
                .toList();
    }

    private void takeOut(Trace trace, Column column) {
        Set<String> texts = jdbc
                .sql("SELECT %2$s FROM %1$s WHERE LOWER(%2$s) LIKE :probe".formatted(column.table(), column.name()))
                .param("probe", "%" + trace.probe() + "%")
                .query(String.class)
                .list()
                .stream()
                .filter(text -> trace.pattern().matcher(text).find())
                .collect(Collectors.toSet());
        texts.forEach(text -> jdbc.sql(
                        "UPDATE %1$s SET %2$s = :clean WHERE %2$s = :text".formatted(column.table(), column.name()))
                .param("clean", trace.takenOutOf(text))
                .param("text", text)
                .update());
    }
}
