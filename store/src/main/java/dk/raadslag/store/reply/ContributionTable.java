package dk.raadslag.store.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row a version; rows are only added, and late ones let in. */
final class ContributionTable implements Contributions {
    private static final int AT_A_TIME = 1000;

    private final JdbcClient jdbc;

    ContributionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Contribution add(Contribution contribution) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO contribution (round_id, municipality, item, person_id, version, activity_id, position,
                        remarks, proposed_wordings, premeeting, own, reply_level, political_on, channel, origin, stage, said_at, late, admitted)
                        VALUES (:round, :municipality, :item, :person,
                        (SELECT COALESCE(MAX(version), 0) + 1 FROM contribution WHERE round_id = :round
                        AND municipality = :municipality AND item = :item AND person_id = :person),
                        :activity, :position, :remarks, :proposed, :premeeting, :own, :level, :politicalOn, :channel, :origin, :stage, :at, :late, :admitted)""")
                .param("round", contribution.round().value())
                .param("municipality", contribution.municipality().value())
                .param("item", contribution.item())
                .param("person", contribution.person().value())
                .param("activity", contribution.activityId())
                .param("position", contribution.answer().position().name())
                .param("remarks", Words.of(contribution.answer().text()))
                .param("proposed", ContributionRow.proposals(contribution.answer()))
                .param("premeeting", contribution.answer().flags().premeeting())
                .param("own", contribution.answer().flags().own())
                .param("level", contribution.level().kind().name())
                .param("politicalOn", contribution.level().expected(), Types.DATE)
                .param("channel", contribution.channel().name())
                .param("origin", contribution.source(), Types.VARCHAR)
                .param("stage", contribution.stage().name())
                .param("at", Moment.of(contribution.at()))
                .param("late", contribution.late())
                .param("admitted", contribution.admitted())
                .update(keys, "version");
        return ContributionRow.asKept(
                contribution, Objects.requireNonNull(keys.getKey()).intValue());
    }

    @Override
    public List<Contribution> to(RoundId round) {
        return TakingBack.applied(jdbc.sql("SELECT * FROM contribution WHERE round_id = :round ORDER BY id")
                .param("round", round.value())
                .query((row, index) -> ContributionRow.read(row))
                .list());
    }

    @Override
    public List<Contribution> to(RoundId round, MunicipalityCode municipality) {
        return TakingBack.applied(jdbc.sql("""
                        SELECT * FROM contribution WHERE round_id = :round AND municipality = :municipality
                        ORDER BY id""")
                .param("round", round.value())
                .param("municipality", municipality.value())
                .query((row, index) -> ContributionRow.read(row))
                .list());
    }

    @Override
    public List<Contribution> hold(RoundId round, MunicipalityCode municipality) {
        jdbc.sql("""
                        SELECT person_id FROM recipient WHERE round_id = :round AND municipality = :municipality
                        ORDER BY person_id FOR UPDATE""")
                .param("round", round.value())
                .param("municipality", municipality.value())
                .query()
                .listOfRows();
        return to(round, municipality);
    }

    @Override
    public void admit(RoundId round, MunicipalityCode municipality, boolean admitted) {
        jdbc.sql("""
                        UPDATE contribution SET admitted = :admitted
                        WHERE round_id = :round AND municipality = :municipality AND late""")
                .param("round", round.value())
                .param("municipality", municipality.value())
                .param("admitted", admitted)
                .update();
    }

    @Override
    public void each(Consumer<Contribution> consumer) {
        List<ContributionRow> rows = after(0);
        while (!rows.isEmpty()) {
            rows.forEach(row -> consumer.accept(row.contribution()));
            rows = after(rows.get(rows.size() - 1).id());
        }
    }

    private List<ContributionRow> after(long id) {
        return jdbc.sql("SELECT * FROM contribution WHERE id > :id ORDER BY id FETCH FIRST :most ROWS ONLY")
                .param("id", id)
                .param("most", AT_A_TIME)
                .query((row, index) -> new ContributionRow(row.getLong("id"), ContributionRow.read(row)))
                .list();
    }
}
