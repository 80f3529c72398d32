package dk.raadslag.store.network;

import dk.raadslag.domain.network.ForumChange;
import dk.raadslag.domain.network.ForumChanges;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a change; rows are only added. */
final class ForumChangeTable implements ForumChanges {
    private final JdbcClient jdbc;

    ForumChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(NetworkId network, ForumChange.Made made) {
        ForumChange change = made.change();
        Values values = Values.of(change);
        jdbc.sql("""
                        INSERT INTO forum_change (network, kind, forum, successor, new_name, municipality, holds_from, made_by,
                        made_at) VALUES (:network, :kind, :forum, :successor, :name, :municipality, :from, :by, :at)""")
                .param("network", network.value())
                .param("kind", change.getClass().getSimpleName())
                .param("forum", change.forum())
                .param("successor", values.successor(), Types.VARCHAR)
                .param("name", values.name() == null ? null : Words.of(values.name()), Types.VARCHAR)
                .param("municipality", values.municipality(), Types.VARCHAR)
                .param("from", change.from())
                .param("by", made.by().value())
                .param("at", Moment.of(made.at()))
                .update();
    }

    @Override
    public List<ForumChange.Made> of(NetworkId network) {
        return jdbc.sql("SELECT * FROM forum_change WHERE network = :network ORDER BY id")
                .param("network", network.value())
                .query((row, index) -> new ForumChange.Made(
                        change(row), new PersonId(row.getLong("made_by")), Moment.read(row, "made_at")))
                .list();
    }

    private record Values(
            @Nullable String successor,
            @Nullable String name,
            @Nullable String municipality) {
        static Values of(ForumChange change) {
            if (change instanceof ForumChange.Renamed renamed) {
                return new Values(null, renamed.name(), null);
            }
            if (change instanceof ForumChange.Succeeded succeeded) {
                return new Values(succeeded.successor(), succeeded.name(), null);
            }
            return change instanceof ForumChange.HostMoved moved
                    ? new Values(null, null, moved.municipality().value())
                    : new Values(null, null, null);
        }
    }

    private static ForumChange change(ResultSet row) throws SQLException {
        String forum = row.getString("forum");
        LocalDate from = row.getObject("holds_from", LocalDate.class);
        return switch (row.getString("kind")) {
            case "Renamed" -> new ForumChange.Renamed(forum, row.getString("new_name"), from);
            case "Closed" -> new ForumChange.Closed(forum, from);
            case "Succeeded" ->
                new ForumChange.Succeeded(forum, row.getString("successor"), row.getString("new_name"), from);
            case "Reopened" -> new ForumChange.Reopened(forum, from);
            default -> new ForumChange.HostMoved(new MunicipalityCode(row.getString("municipality")), from);
        };
    }
}
