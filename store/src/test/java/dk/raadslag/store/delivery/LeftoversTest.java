package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.conversation.Inbox;
import dk.raadslag.domain.delivery.Backlog;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Leftovers;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.reminder.ForgettingLeftovers;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LeftoversTest extends StoreTest {
    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    @Test
    void onlyWhatNothingAsksForIsForgottenOnceADay() {
        ForgettingLeftovers forgetting = new ForgettingLeftovers(the(UnitOfWork.class), the(Leftovers.class));
        inOneUnitOfWork(() -> the(Inbox.class).claim("old", daysAgo(31)));
        inOneUnitOfWork(() -> the(Inbox.class).claim("new", daysAgo(29)));
        delivered("answer:old:1", 91);
        delivered("answer:new:1", 89);
        delivered("request:OMN-1:7", 500);
        delivered("notice:7:outage", 500);
        put("answer:stuck:1", 200);

        forgetting.run(MORNING.minus(Duration.ofHours(7)));
        assertThat(keys()).hasSize(5);

        forgetting.run(MORNING);

        assertThat(keys())
                .containsExactlyInAnyOrder("answer:new:1", "request:OMN-1:7", "notice:7:outage", "answer:stuck:1");
        assertThat(the(Inbox.class).answerTo("old")).isEmpty();
        assertThat(the(Inbox.class).answerTo("new")).isPresent();
    }

    @Test
    void theBacklogIsWhatIsDueAndNotAtItsEnd() {
        delivered("answer:done:1", 1);
        put("answer:oldest:1", 3);
        put("answer:older:1", 2);
        put("answer:tomorrow:1", -1);

        assertThat(the(Backlog.class).size(MORNING)).isEqualTo(2);
        assertThat(the(Backlog.class).oldest(MORNING)).contains(daysAgo(3));
        assertThat(the(Backlog.class).oldest(daysAgo(4))).isEmpty();
    }

    private static Instant daysAgo(int days) {
        return MORNING.minus(Duration.ofDays(days));
    }

    private void put(String key, int daysAgo) {
        inOneUnitOfWork(() -> the(Outbox.class)
                .put(new Dispatch(
                        key,
                        null,
                        null,
                        new Intent.Answer("Tak.", null),
                        Dispatch.Urgency.CONVERSATION,
                        daysAgo(daysAgo))));
    }

    private void delivered(String key, int daysAgo) {
        put(key, daysAgo);
        long id = the(JdbcClient.class)
                .sql("SELECT id FROM outbox WHERE message_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
        inOneUnitOfWork(() -> {
            the(Outbox.class).mark(id, new DeliveryState.Delivered(daysAgo(daysAgo), "a"), Outbox.SentText.NONE);
            return id;
        });
    }

    private List<String> keys() {
        return the(JdbcClient.class)
                .sql("SELECT message_key FROM outbox")
                .query(String.class)
                .list();
    }
}
