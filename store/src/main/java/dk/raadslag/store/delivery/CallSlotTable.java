package dk.raadslag.store.delivery;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.CallSlots;
import dk.raadslag.store.column.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One row a tenant, read by the database's own clock: the machines' clocks need not agree. The first turn is not sooner than
 * the taking lately took, or a slow database would deal turns that are past.
 */
final class CallSlotTable implements CallSlots {
    private static final Duration FURTHEST_AHEAD = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;
    private final boolean shared;
    private volatile Duration lead = Duration.ZERO;

    CallSlotTable(JdbcClient jdbc, UnitOfWork unitOfWork, boolean shared) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        this.shared = shared;
    }

    private record Row(Instant now, Instant freeFrom) {

        // Further ahead than anybody can have taken turns, the database's clock has been set back.
        private Instant first(Instant soonest) {
            return freeFrom.isAfter(soonest) && freeFrom.isBefore(now.plus(FURTHEST_AHEAD)) ? freeFrom : soonest;
        }
    }

    private record Dealt(long asked, Map<String, Duration> untilFirst) {}

    @Override
    public boolean areShared() {
        return shared;
    }

    @Override
    public Map<String, Duration> take(Map<String, Integer> turns, Duration apart) {
        Dealt dealt = unitOfWork.run(() -> deal(turns, apart));
        Duration since = Duration.ofNanos(System.nanoTime() - dealt.asked());
        Map<String, Duration> untilFirst = new HashMap<>(dealt.untilFirst());
        untilFirst.replaceAll((tenant, until) -> until.minus(since));
        lead = Collections.max(List.of(since, lead.multipliedBy(3).dividedBy(4)));
        return untilFirst;
    }

    // Sorted, so that two programs never wait for each other. The database's time is that of the first statement.
    private Dealt deal(Map<String, Integer> turns, Duration apart) {
        long asked = System.nanoTime();
        Map<String, Duration> untilFirst = new HashMap<>();
        new TreeMap<>(turns)
                .forEach((tenant, count) -> untilFirst.put(tenant, deal(tenant, apart.multipliedBy(count))));
        return new Dealt(asked, untilFirst);
    }

    private Duration deal(String tenant, Duration length) {
        Row row = locked(tenant);
        Instant first = row.first(row.now().plus(lead));
        jdbc.sql("UPDATE call_slots SET free_from = :end WHERE tenant_id = :tenant")
                .param("end", Moment.of(first.plus(length)))
                .param("tenant", tenant)
                .update();
        return Duration.between(row.now(), first);
    }

    private Row locked(String tenant) {
        JdbcClient.StatementSpec select = jdbc.sql(
                        "SELECT CURRENT_TIMESTAMP AS present, free_from FROM call_slots WHERE tenant_id = :tenant FOR UPDATE")
                .param("tenant", tenant);
        return select.query((row, index) -> new Row(Moment.read(row, "present"), Moment.read(row, "free_from")))
                .optional()
                .orElseGet(() -> enter(tenant));
    }

    private Row enter(String tenant) {
        jdbc.sql("INSERT INTO call_slots (tenant_id, free_from) VALUES (:tenant, CURRENT_TIMESTAMP)")
                .param("tenant", tenant)
                .update();
        return locked(tenant);
    }
}
