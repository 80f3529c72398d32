package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.DraftReply;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a reply that a version rests on. */
final class DraftReplyTable {
    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    DraftReplyTable(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void record(RoundId round, int version, List<DraftReply> replies) {
        batches.batchUpdate(
                """
                INSERT INTO draft_reply (round_id, draft_version, municipality, item, person_id, reply_version)
                VALUES (?, ?, ?, ?, ?, ?)""",
                replies.stream()
                        .map(one -> new Object[] {
                            round.value(),
                            version,
                            one.municipality().value(),
                            one.item(),
                            one.person().value(),
                            one.version()
                        })
                        .toList());
    }

    List<DraftReply> of(RoundId round, int version) {
        return jdbc.sql("""
                        SELECT * FROM draft_reply WHERE round_id = :round AND draft_version = :version
                        ORDER BY municipality, item""")
                .param("round", round.value())
                .param("version", version)
                .query((row, index) -> new DraftReply(
                        new MunicipalityCode(row.getString("municipality")),
                        row.getString("item"),
                        new PersonId(row.getLong("person_id")),
                        row.getInt("reply_version")))
                .list();
    }
}
