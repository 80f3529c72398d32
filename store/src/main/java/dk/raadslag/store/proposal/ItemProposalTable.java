package dk.raadslag.store.proposal;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposedItem;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row a proposal; decided or taken back at most once. */
final class ItemProposalTable implements ItemProposals {
    private final JdbcClient jdbc;

    ItemProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemProposal add(ItemProposal.Origin origin, ProposedItem item) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO item_proposal (round_id, municipality, person_id, activity_id, title, why, item_type,
                        made_at, late, state)
                        VALUES (:round, :municipality, :person, :activity, :title, :why, :type, :at, :late, 'OPEN')""")
                .param("round", origin.round().value())
                .param("municipality", origin.municipality().value())
                .param("person", origin.person().value())
                .param("activity", origin.activityId())
                .param("title", Words.of(item.title()))
                .param("why", Words.of(item.why()))
                .param("type", item.type().name())
                .param("at", Moment.of(origin.at()))
                .param("late", origin.late())
                .update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        return new ItemProposal(id, origin, item, ItemProposal.State.OPEN);
    }

    @Override
    public List<ItemProposal> of(RoundId round) {
        return jdbc.sql("SELECT * FROM item_proposal WHERE round_id = :round AND state <> 'WITHDRAWN' ORDER BY id")
                .param("round", round.value())
                .query((row, index) -> read(row))
                .list();
    }

    @Override
    public Optional<ItemProposal> find(long id) {
        return jdbc.sql("SELECT * FROM item_proposal WHERE id = :id")
                .param("id", id)
                .query((row, index) -> read(row))
                .optional();
    }

    @Override
    public boolean decide(long id, ItemProposal.State state, PersonId by, Instant at) {
        return jdbc.sql("""
                                UPDATE item_proposal SET state = :state, decided_by = :by, decided_at = :at
                                WHERE id = :id AND state = 'OPEN'""")
                        .param("id", id)
                        .param("state", state.name())
                        .param("by", by.value())
                        .param("at", Moment.of(at))
                        .update()
                > 0;
    }

    @Override
    public int withdraw(RoundId round, PersonId person, String activityId) {
        return jdbc.sql("""
                        UPDATE item_proposal SET state = 'WITHDRAWN'
                        WHERE round_id = :round AND person_id = :person AND activity_id = :activity AND state = 'OPEN'""")
                .param("round", round.value())
                .param("person", person.value())
                .param("activity", activityId)
                .update();
    }

    private static ItemProposal read(ResultSet row) throws SQLException {
        return new ItemProposal(
                row.getLong("id"),
                new ItemProposal.Origin(
                        new RoundId(row.getString("round_id")),
                        new MunicipalityCode(row.getString("municipality")),
                        new PersonId(row.getLong("person_id")),
                        row.getString("activity_id"),
                        Moment.read(row, "made_at"),
                        row.getBoolean("late")),
                new ProposedItem(
                        row.getString("title"), row.getString("why"), ItemType.valueOf(row.getString("item_type"))),
                ItemProposal.State.valueOf(row.getString("state")));
    }
}
