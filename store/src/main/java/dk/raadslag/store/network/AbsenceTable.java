package dk.raadslag.store.network;

import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row an absence; the deputy comes along. */
final class AbsenceTable {
    private final JdbcClient jdbc;

    AbsenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the absences of everybody in a network, each person's in order of their days. */
    Map<PersonId, List<Absence>> of(NetworkId network) {
        return jdbc
                .sql("""
                        SELECT absence.person_id AS absent_id, absence.away_from, absence.away_until, absence.deputy_id,
                            person.id AS person_id, person.email, person.full_name, person.title, person.phone
                        FROM absence LEFT JOIN person ON person.id = absence.deputy_id
                        WHERE absence.network = :network""")
                .param("network", network.value())
                .query((row, index) -> Map.entry(new PersonId(row.getLong("absent_id")), read(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().from()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void replace(NetworkId network, PersonId person, List<Absence> absences) {
        jdbc.sql("DELETE FROM absence WHERE network = :network AND person_id = :person")
                .param("network", network.value())
                .param("person", person.value())
                .update();
        absences.forEach(absence -> insert(network, person, absence));
    }

    private void insert(NetworkId network, PersonId person, Absence absence) {
        Person deputy = absence.deputy();
        jdbc.sql("""
                        INSERT INTO absence (network, person_id, away_from, away_until, deputy_id)
                        VALUES (:network, :person, :from, :until, :deputy)""")
                .param("network", network.value())
                .param("person", person.value())
                .param("from", absence.from(), Types.DATE)
                .param("until", absence.until(), Types.DATE)
                .param("deputy", deputy == null ? null : deputy.id().value(), Types.BIGINT)
                .update();
    }

    private static Absence read(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject("away_from", LocalDate.class),
                row.getObject("away_until", LocalDate.class),
                row.getObject("deputy_id") == null ? null : PersonTable.read(row));
    }
}
