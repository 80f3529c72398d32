package dk.raadslag.bot.fakes;

import dk.raadslag.domain.meeting.CalendarEvent;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.network.NetworkId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

public final class FakeCalendars implements Calendars {
    private final Map<NetworkId, String> secrets = new HashMap<>();
    private final Map<String, Published> published = new HashMap<>();

    @Override
    public String secretOf(NetworkId network, Supplier<String> fresh) {
        return secrets.computeIfAbsent(network, unknown -> fresh.get());
    }

    @Override
    public Optional<NetworkId> readBy(String secret) {
        return secrets.entrySet().stream()
                .filter(entry -> entry.getValue().equals(secret))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Published publish(CalendarEvent event, Instant now) {
        return published.compute(event.uid(), (uid, last) -> {
            if (last == null) {
                return new Published(event, 0, now);
            }
            return last.event().equals(event) ? last : new Published(event, last.sequence() + 1, now);
        });
    }
}
