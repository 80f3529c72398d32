package dk.raadslag.store.reminder;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.reminder.DueTasks;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a wave; a done one stays, so that it cannot happen again. */
final class DueTaskTable implements DueTasks {
    private static final String PENDING = "SELECT * FROM due_task WHERE done_at IS NULL";
    private static final String EARLIEST_FIRST = " ORDER BY due, round_id, wave";

    private final JdbcClient jdbc;

    DueTaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As with messages, H2 would answer a question with the same parameters without looking, did they not come from a row. */
    @Override
    public void add(DueTask task) {
        statement("""
                        INSERT INTO due_task (round_id, wave, kind, due, any_hour, municipality, days_before)
                        SELECT :round, :wave, :kind, :due, :anyHour, :municipality, :daysBefore
                        FROM (SELECT CAST(:round AS VARCHAR) AS round, CAST(:wave AS VARCHAR) AS wave) AS put
                        WHERE NOT EXISTS
                        (SELECT 1 FROM due_task WHERE round_id = put.round AND wave = put.wave)""", task)
                .param("kind", task.kind().name())
                .param("due", Moment.of(task.due()))
                .param("anyHour", task.anyHour())
                .param("municipality", code(task), Types.VARCHAR)
                .param("daysBefore", task.daysBefore(), Types.INTEGER)
                .update();
    }

    @Override
    public List<DueTask> dueAt(Instant now) {
        return jdbc.sql(PENDING + " AND due <= :now" + EARLIEST_FIRST)
                .param("now", Moment.of(now))
                .query((row, index) -> task(row))
                .list();
    }

    @Override
    public List<DueTask> pending() {
        return jdbc.sql(PENDING + EARLIEST_FIRST)
                .query((row, index) -> task(row))
                .list();
    }

    @Override
    public List<DueTask> pending(RoundId round) {
        return jdbc.sql(PENDING + " AND round_id = :round" + EARLIEST_FIRST)
                .param("round", round.value())
                .query((row, index) -> task(row))
                .list();
    }

    @Override
    public boolean done(DueTask task, Instant at) {
        return statement("""
                                UPDATE due_task SET done_at = :at
                                WHERE round_id = :round AND wave = :wave AND done_at IS NULL""", task).param("at", Moment.of(at)).update() > 0;
    }

    @Override
    public void postpone(DueTask task, Instant due) {
        statement("UPDATE due_task SET due = :due WHERE round_id = :round AND wave = :wave AND done_at IS NULL", task)
                .param("due", Moment.of(due))
                .update();
    }

    @Override
    public void cancel(RoundId round) {
        jdbc.sql("DELETE FROM due_task WHERE round_id = :round AND done_at IS NULL")
                .param("round", round.value())
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, DueTask task) {
        return jdbc.sql(sql).param("round", task.round().value()).param("wave", task.wave());
    }

    private static DueTask task(ResultSet row) throws SQLException {
        return new DueTask(
                new RoundId(row.getString("round_id")),
                row.getString("wave"),
                DueTask.Kind.valueOf(row.getString("kind")),
                Moment.read(row, "due"),
                row.getBoolean("any_hour"),
                municipality(row),
                row.getObject("days_before", Integer.class));
    }

    private static @Nullable String code(DueTask task) {
        return task.municipality() == null ? null : task.municipality().value();
    }

    private static @Nullable MunicipalityCode municipality(ResultSet row) throws SQLException {
        String code = row.getString("municipality");
        return code == null ? null : new MunicipalityCode(code);
    }
}
