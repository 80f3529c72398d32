package dk.raadslag.store.network;

import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonalTraces.Held;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that belong to a person, and those whose texts name them, out of every table. */
final class HeldRows {
    private static final Set<String> BYTES = Set.of("content");

    private final JdbcClient jdbc;
    private final TextColumns texts;

    HeldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.texts = new TextColumns(jdbc);
    }

    List<Held> of(Person person) {
        long id = person.id().value();
        Stream<Held> linked = references().entrySet().stream()
                .flatMap(table -> rows(table.getKey(), any(table.getValue(), " = :of"), id));
        Stream<Held> others = Stream.of(
                        rows("access_request", "email = :of", person.email().value()),
                        rows("waiting_mail", "sender = :of", person.email().value()),
                        rows("audit", "actor = :of", Long.toString(id)),
                        rows("audit", "detail = :of", "person=" + id))
                .flatMap(rows -> rows);
        return Stream.of(rows("person", "id = :of", id), linked, others)
                .flatMap(rows -> rows)
                .distinct()
                .toList();
    }

    List<Held> naming(List<Trace> traces, Set<Held> known) {
        Map<String, List<String>> columns = texts.all().stream()
                .collect(Collectors.groupingBy(
                        TextColumns.Column::table,
                        LinkedHashMap::new,
                        Collectors.mapping(TextColumns.Column::name, Collectors.toList())));
        Set<Held> found = new LinkedHashSet<>();
        columns.forEach((table, names) ->
                traces.forEach(trace -> rows(table, any(lower(names), " LIKE :of"), "%" + trace.probe() + "%")
                        .filter(row -> row.values().values().stream()
                                .anyMatch(text -> trace.pattern().matcher(text).find()))
                        .forEach(found::add)));
        found.removeAll(known);
        return List.copyOf(found);
    }

    /** Every column with the number of a person, by its table. */
    private Map<String, List<String>> references() {
        return jdbc.sql("""
                        SELECT LOWER(table_name), LOWER(column_name) FROM information_schema.columns
                        WHERE table_schema = CURRENT_SCHEMA AND LOWER(data_type) = 'bigint'
                        AND (LOWER(column_name) IN ('person_id', 'deputy_id') OR LOWER(column_name) LIKE '%\\_by')
                        ORDER BY 1, 2""").query((row, index) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Stream<Held> rows(String table, String condition, Object of) {
        return jdbc.sql("SELECT * FROM " + table + " WHERE " + condition).param("of", of).query().listOfRows().stream()
                .map(row -> new Held(table, values(row)));
    }

    private static Map<String, String> values(Map<String, Object> row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            String name = column.toLowerCase(Locale.ROOT);
            if (value != null && !BYTES.contains(name)) {
                values.put(name, value.toString());
            }
        });
        return values;
    }

    private static List<String> lower(List<String> columns) {
        return columns.stream().map(column -> "LOWER(" + column + ")").toList();
    }

    private static String any(List<String> columns, String condition) {
        return columns.stream().map(column -> column + condition).collect(Collectors.joining(" OR "));
    }
}
