package dk.raadslag.store.conversation;

import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One preview a person. */
final class PreviewTable implements Previews {
    private final JdbcClient jdbc;

    PreviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void show(Preview preview) {
        if (write(preview, """
                        UPDATE preview SET preview_id = :id, command = :command, payload = :payload, expires = :expires
                        WHERE person_id = :person""") == 0) {
            write(preview, """
                    INSERT INTO preview (person_id, preview_id, command, payload, expires)
                    VALUES (:person, :id, :command, :payload, :expires)""");
        }
    }

    @Override
    public Optional<Preview> take(PersonId person) {
        return of(person).filter(this::remove);
    }

    @Override
    public Optional<Preview> of(PersonId person) {
        return jdbc.sql("SELECT * FROM preview WHERE person_id = :person")
                .param("person", person.value())
                .query((row, index) -> preview(row))
                .optional();
    }

    private int write(Preview preview, String sql) {
        return jdbc.sql(sql)
                .param("person", preview.person().value())
                .param("id", preview.id())
                .param("command", preview.command())
                .param("payload", Words.of(preview.payload()))
                .param("expires", Moment.of(preview.expires()))
                .update();
    }

    private boolean remove(Preview preview) {
        return jdbc.sql("DELETE FROM preview WHERE person_id = :person AND preview_id = :id")
                        .param("person", preview.person().value())
                        .param("id", preview.id())
                        .update()
                > 0;
    }

    private static Preview preview(ResultSet row) throws SQLException {
        return new Preview(
                row.getString("preview_id"),
                new PersonId(row.getLong("person_id")),
                row.getString("command"),
                row.getString("payload"),
                Moment.read(row, "expires"));
    }
}
