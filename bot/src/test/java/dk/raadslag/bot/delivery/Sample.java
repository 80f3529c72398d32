package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.CallSlots;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Dispatch.Urgency;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Messages and addresses to try delivery with. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Pacing OF_TEAMS = new Pacing(47, true, 32);
    static final Pacing UNPACED = new Pacing(0, false, 32);

    static final CallSlots ALONE = new CallSlots() {
        @Override
        public boolean areShared() {
            return false;
        }

        @Override
        public Map<String, Duration> take(Map<String, Integer> turns, Duration apart) {
            throw new UnsupportedOperationException("nobody else sends from here");
        }
    };

    static final OutageNews NOBODY_IS_TOLD = new OutageNews() {
        @Override
        public Set<String> standing() {
            return Set.of();
        }

        @Override
        public void began(Outage outage) {}

        @Override
        public void goesOn(String tenant, Instant nextTry) {}

        @Override
        public void ended(String tenant, Instant at) {}
    };

    private Sample() {}

    static ChatAddress address(String tenant, @Nullable String conversation) {
        return new ChatAddress("https://smba.example.dk/emea/", tenant, "29:of-" + conversation, conversation);
    }

    static Waiting answer(long id, String tenant, String conversation) {
        return Waiting.of(queued(id, Urgency.CONVERSATION, 0), address(tenant, conversation));
    }

    static Waiting bulk(long id, String tenant, String conversation) {
        return Waiting.of(queued(id, Urgency.BULK, 0), address(tenant, conversation));
    }

    static Outbox.Queued queued(long id, Urgency urgency, int attempts) {
        return new Outbox.Queued(id, dispatch("m" + id, new PersonId(id), null, urgency), attempts, false);
    }

    static Dispatch dispatch(String key, @Nullable PersonId person, @Nullable ChatAddress via, Urgency urgency) {
        return new Dispatch(key, person, via, new Intent.Answer("text of " + key, null), urgency, NOW);
    }
}
