package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.DraftReply;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Json;
import dk.raadslag.store.column.Moment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Every version in a folder of its own; it exists once its row says where. */
final class DraftShelf implements Drafts {
    private final JdbcClient jdbc;
    private final DraftReplyTable replies;
    private final Path root;

    DraftShelf(JdbcClient jdbc, DraftReplyTable replies, Path root) {
        this.jdbc = jdbc;
        this.replies = replies;
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public int nextVersion(RoundId round) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO draft (round_id, version) VALUES (:round,
                        (SELECT COALESCE(MAX(version), 0) + 1 FROM draft WHERE round_id = :round))""").param("round", round.value()).update(keys, "version");
        return Objects.requireNonNull(keys.getKey()).intValue();
    }

    @Override
    public Kept keep(DraftModel model, List<DraftDocument> documents, PersonId by) {
        Kept kept = new Kept(
                new RoundId(model.letterhead().roundId()),
                model.version(),
                Moment.kept(model.madeAt()),
                folder(model).toString(),
                documents.stream().map(DraftDocument::name).toList());
        DraftFolder.write(folder(model), documents);
        record(kept, DraftOutline.of(model), by);
        replies.record(kept.round(), kept.version(), model.restsOn());
        return kept;
    }

    @Override
    public Optional<Kept> newest(RoundId round) {
        return of(round).stream().reduce((earlier, later) -> later);
    }

    @Override
    public List<Kept> of(RoundId round) {
        return jdbc.sql("SELECT * FROM draft WHERE round_id = :round AND made_at IS NOT NULL ORDER BY version")
                .param("round", round.value())
                .query((row, index) -> new Kept(
                        round,
                        row.getInt("version"),
                        Moment.read(row, "made_at"),
                        root.resolve(row.getString("folder")).toString(),
                        Json.readList(row.getString("files"), String.class)))
                .list();
    }

    @Override
    public Optional<DraftOutline> outline(RoundId round, int version) {
        return jdbc.sql("""
                        SELECT outline FROM draft WHERE round_id = :round AND version = :version
                        AND outline IS NOT NULL""")
                .param("round", round.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(text -> Json.read(text, DraftOutline.class));
    }

    @Override
    public List<DraftReply> restsOn(RoundId round, int version) {
        return replies.of(round, version);
    }

    @Override
    public boolean markSent(RoundId round, int version, PersonId by, Instant at) {
        return jdbc.sql("""
                                UPDATE draft SET sent_at = :at, sent_by = :by
                                WHERE round_id = :round AND version = :version AND sent_at IS NULL""")
                        .param("round", round.value())
                        .param("version", version)
                        .param("by", by.value())
                        .param("at", Moment.of(at))
                        .update()
                > 0;
    }

    @Override
    public Optional<Sent> sent(RoundId round) {
        return jdbc.sql("""
                        SELECT * FROM draft WHERE round_id = :round AND sent_at IS NOT NULL
                        ORDER BY version DESC FETCH FIRST 1 ROW ONLY""")
                .param("round", round.value())
                .query((row, index) -> new Sent(
                        row.getInt("version"), new PersonId(row.getLong("sent_by")), Moment.read(row, "sent_at")))
                .optional();
    }

    private Path folder(DraftModel model) {
        return root.resolve(model.letterhead().networkId())
                .resolve(model.letterhead().roundId())
                .resolve("v" + model.version());
    }

    private void record(Kept kept, DraftOutline outline, PersonId by) {
        int written = jdbc.sql("""
                        UPDATE draft SET made_at = :at, made_by = :by, folder = :folder, files = :files, outline = :outline,
                        contributions = (SELECT COUNT(*) FROM contribution WHERE round_id = :round)
                        WHERE round_id = :round AND version = :version AND made_at IS NULL""")
                .param("round", kept.round().value())
                .param("version", kept.version())
                .param("at", Moment.of(kept.madeAt()))
                .param("by", by.value())
                .param("folder", root.relativize(Path.of(kept.folder())).toString())
                .param("files", Json.write(kept.files()))
                .param("outline", Json.write(outline))
                .update();
        if (written == 0) {
            throw new IllegalStateException("version " + kept.version() + " of " + kept.round() + " is not reserved");
        }
    }
}
