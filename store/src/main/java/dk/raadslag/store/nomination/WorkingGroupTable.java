package dk.raadslag.store.nomination;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.GroupMember;
import dk.raadslag.domain.nomination.WorkingGroups;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Words;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a member and term; rows are only added. */
final class WorkingGroupTable implements WorkingGroups {
    private final JdbcClient jdbc;

    WorkingGroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(NetworkId network, GroupMember member) {
        jdbc.sql("""
                        INSERT INTO group_member (network, group_name, person_id, municipality, round_id, begins, ends)
                        VALUES (:network, :group, :person, :municipality, :round, :begins, :ends)""")
                .param("network", network.value())
                .param("group", Words.of(member.group()))
                .param("person", member.person().value())
                .param("municipality", member.municipality().value())
                .param("round", member.round().value())
                .param("begins", member.begins())
                .param("ends", member.ends(), Types.DATE)
                .update();
    }

    @Override
    public List<GroupMember> of(NetworkId network) {
        return jdbc.sql("SELECT * FROM group_member WHERE network = :network ORDER BY group_name, begins, id")
                .param("network", network.value())
                .query((row, index) -> new GroupMember(
                        row.getString("group_name"),
                        new PersonId(row.getLong("person_id")),
                        new MunicipalityCode(row.getString("municipality")),
                        new RoundId(row.getString("round_id")),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class)))
                .list();
    }
}
