package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements on the table of messages. */
final class OutboxRows {
    private static final List<String> WANTS_ADDRESS = Arrays.stream(FailureReason.values())
            .filter(FailureReason::wantsAddress)
            .map(FailureReason::name)
            .toList();

    /** Later than anything is due. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final String OF_OTHERS = """
            AND COALESCE(via_tenant_id, (SELECT tenant_id FROM address WHERE address.person_id = outbox.person_id), :mail)
            NOT IN (:leftAlone)""";

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** H2 would take the answer to a question with the same parameters for the last one's, did the key not come from a row. */
    boolean insert(Dispatch dispatch) {
        IntentColumns intent = IntentColumns.of(dispatch.intent());
        JdbcClient.StatementSpec insert = jdbc.sql("""
                        INSERT INTO outbox (message_key, person_id, via_service_url, via_tenant_id, via_user_id,
                        via_conversation_id, via_targeted, intent_kind, intent, bulk, due, state, claim_at)
                        SELECT :key, :person, :serviceUrl, :tenant, :user, :conversation, :targeted, :kind, :intent, :bulk, :due,
                        'Queued', :due FROM (SELECT CAST(:key AS VARCHAR) AS put_key) AS put
                        WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE message_key = put.put_key)""")
                .param("key", dispatch.key())
                .param(
                        "person",
                        dispatch.person() == null ? null : dispatch.person().value(),
                        Types.BIGINT)
                .param("kind", intent.kind())
                .param("intent", intent.json())
                .param("bulk", dispatch.urgency() == Dispatch.Urgency.BULK)
                .param("due", Moment.of(dispatch.due()));
        return via(insert, dispatch.via()).update() > 0;
    }

    /** Tells whether anything is due; H2 keeps this question, where it reads one that locks anew each time. */
    boolean isDue(Dispatch.Urgency urgency, Instant now) {
        return jdbc.sql("""
                        SELECT id FROM outbox WHERE bulk = :bulk AND claim_at <= :now
                        ORDER BY bulk, claim_at NULLS LAST, id FETCH FIRST ROW ONLY""")
                .param("bulk", urgency == Dispatch.Urgency.BULK)
                .param("now", Moment.of(now))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /**
     * Locks up to {@code most} due rows nobody else holds, in the order of the index, so that no more rows are read than are
     * taken; with a lower bound too PostgreSQL would expect few and sort them all, until it has counted a queue that has grown.
     * It carries the lock into the inner query, so that another instance takes the next rows; H2 would lock every due row there
     * and therefore locks the joined ones only. Whose a row is is looked up row by row: as a join it would be another reason
     * to sort.
     */
    List<Outbox.Queued> lockDue(Dispatch.Urgency urgency, Instant now, int most, Set<String> leftAlone) {
        JdbcClient.StatementSpec select = jdbc.sql("""
                        SELECT outbox.* FROM (SELECT id FROM outbox WHERE bulk = :bulk AND claim_at <= :now
                        %s ORDER BY bulk, claim_at NULLS LAST, id FETCH FIRST :most ROWS ONLY) AS chosen
                        JOIN outbox ON outbox.id = chosen.id WHERE outbox.claim_at <= :now
                        ORDER BY outbox.claim_at, outbox.id FOR UPDATE SKIP LOCKED""".formatted(leftAlone.isEmpty() ? "" : OF_OTHERS))
                .param("bulk", urgency == Dispatch.Urgency.BULK)
                .param("now", Moment.of(now))
                .param("most", most);
        return (leftAlone.isEmpty()
                        ? select
                        : select.param("leftAlone", leftAlone).param("mail", ChatAddress.BY_MAIL))
                .query((row, index) -> QueuedRow.read(row))
                .list();
    }

    /** Takes locked rows; one whose lease ran out may have been sent by whoever held it. */
    void lease(List<Long> ids, Instant now, Instant leaseEnds) {
        jdbc.sql("""
                        UPDATE outbox SET unclear = (unclear OR state = 'Sending'), state = 'Sending',
                        claim_at = :leaseEnds, called_at = :now, attempts = attempts + 1 WHERE id IN (:ids)""")
                .param("ids", ids)
                .param("now", Moment.of(now))
                .param("leaseEnds", Moment.of(leaseEnds))
                .update();
    }

    /** A message known to be delivered stays so; one given back unsent has not cost a call. */
    void mark(long id, StateColumns columns, Outbox.SentText sent) {
        jdbc.sql("""
                        UPDATE outbox SET state = :state, claim_at = :claimAt, ended_at = :endedAt, note = :note,
                        unclear = (unclear OR :unclear), attempts = attempts - :givenBack,
                        sent_text = COALESCE(:text, sent_text),
                        recreated_conversation = (recreated_conversation OR :recreated)
                        WHERE id = :id AND state <> 'Delivered'""")
                .param("id", id)
                .param("state", columns.state())
                .param("claimAt", moment(columns.claimAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("endedAt", moment(columns.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("note", columns.note(), Types.VARCHAR)
                .param("unclear", columns.unclear())
                .param("givenBack", columns.state().equals("Queued") ? 1 : 0)
                .param("text", sent.text().isEmpty() ? null : Words.of(sent.text()), Types.VARCHAR)
                .param("recreated", sent.recreatedConversation())
                .update();
    }

    void leaseUntil(Collection<Long> ids, Instant leaseEnds) {
        jdbc.sql("UPDATE outbox SET claim_at = :leaseEnds WHERE id IN (:ids) AND state = 'Sending'")
                .param("ids", ids)
                .param("leaseEnds", Moment.of(leaseEnds))
                .update();
    }

    int endLeases(Instant now) {
        return Stream.of(true, false).mapToInt(bulk -> endLeases(bulk, now)).sum();
    }

    private int endLeases(boolean bulk, Instant now) {
        return jdbc.sql("""
                        UPDATE outbox SET claim_at = :now
                        WHERE bulk = :bulk AND claim_at > :now AND claim_at < :never AND state = 'Sending'""")
                .param("bulk", bulk)
                .param("now", Moment.of(now))
                .param("never", Moment.of(NEVER))
                .update();
    }

    /** A message that was refused for now is left alone: the channel has named its wait. */
    int revive(PersonId person, Set<String> kinds, Instant now) {
        return jdbc.sql("""
                        UPDATE outbox SET state = 'Queued', claim_at = :now, ended_at = NULL, note = NULL, attempts = 0
                        WHERE person_id = :person AND state = 'Failed' AND note IN (:reasons)
                        AND SUBSTRING(message_key FROM 1 FOR POSITION(':' IN message_key) - 1) IN (:kinds)""")
                .param("person", person.value())
                .param("reasons", WANTS_ADDRESS)
                .param("kinds", kinds)
                .param("now", Moment.of(now))
                .update();
    }

    int revive(String keyParts, Instant now) {
        String prefix = keyParts.endsWith(":") ? keyParts : keyParts + ":";
        return jdbc.sql("""
                        UPDATE outbox SET state = 'Queued', claim_at = :now, ended_at = NULL, note = NULL, attempts = 0
                        WHERE state IN ('Failed', 'Queued')
                        AND (message_key = :key OR LEFT(message_key, :length) = :prefix)
                        AND (note IN (:reasons) OR claim_at > :now)""")
                .param("key", keyParts)
                .param("prefix", prefix)
                .param("length", prefix.length())
                .param("reasons", WANTS_ADDRESS)
                .param("now", Moment.of(now))
                .update();
    }

    private static JdbcClient.StatementSpec via(JdbcClient.StatementSpec insert, @Nullable ChatAddress via) {
        return insert.param("serviceUrl", via == null ? null : via.serviceUrl(), Types.VARCHAR)
                .param("tenant", via == null ? null : via.tenantId(), Types.VARCHAR)
                .param("user", via == null ? null : via.userId(), Types.VARCHAR)
                .param("conversation", via == null ? null : via.conversationId(), Types.VARCHAR)
                .param("targeted", via != null && via.targeted());
    }

    private static @Nullable Object moment(@Nullable Instant instant) {
        return instant == null ? null : Moment.of(instant);
    }
}
