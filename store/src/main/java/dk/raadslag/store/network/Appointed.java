package dk.raadslag.store.network;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.store.column.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One person with one appointment, as one row says it. */
record Appointed(Person person, Appointment appointment) {
    private static final Comparator<Appointed> BY_MUNICIPALITY_ROLE_AND_NAME =
            Comparator.<Appointed, MunicipalityCode>comparing(
                            one -> one.appointment().municipality())
                    .thenComparing(one -> one.appointment().role())
                    .thenComparing(one -> one.person().name())
                    .thenComparing(one -> one.person().id().value());

    static Appointed read(ResultSet row) throws SQLException {
        return new Appointed(
                PersonTable.read(row),
                new Appointment(
                        new MunicipalityCode(row.getString("municipality")),
                        Role.valueOf(row.getString("role")),
                        Set.copyOf(Json.readList(row.getString("areas"), String.class)),
                        row.getObject("duty_from", LocalDate.class),
                        row.getObject("duty_until", LocalDate.class)));
    }

    /** Gathers each person's appointments; both come by municipality, role and name, whatever the database's collation. */
    static List<ContactPerson> gather(List<Appointed> rows) {
        return rows.stream()
                .sorted(BY_MUNICIPALITY_ROLE_AND_NAME)
                .collect(Collectors.groupingBy(
                        Appointed::person,
                        LinkedHashMap::new,
                        Collectors.mapping(Appointed::appointment, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new ContactPerson(entry.getKey(), entry.getValue()))
                .toList();
    }
}
