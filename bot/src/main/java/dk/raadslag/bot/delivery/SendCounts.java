package dk.raadslag.bot.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts what became of messages, by the state they came to; a retry is one of them. */
final class SendCounts {
    private final MeterRegistry registry;

    SendCounts(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Outcome outcome) {
        String state = outcome.state().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        String kind = outcome.waiting().queued().dispatch().intent().getClass().getSimpleName();
        registry.counter("raadslag.sends", "outcome", state, "kind", kind).increment();
    }
}
