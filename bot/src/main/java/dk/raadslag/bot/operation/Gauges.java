package dk.raadslag.bot.operation;

import dk.raadslag.domain.delivery.Backlog;
import dk.raadslag.domain.reminder.DueTasks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** How much waits, counted in the store when somebody asks. */
final class Gauges implements MeterBinder {
    private final Backlog backlog;
    private final DueTasks tasks;
    private final Clock clock;

    Gauges(Backlog backlog, DueTasks tasks, Clock clock) {
        this.backlog = backlog;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("raadslag.queue.depth", () -> backlog.size(clock.instant()))
                .description("Messages that are due and not at an end")
                .register(registry);
        TimeGauge.builder("raadslag.queue.age", this::age, TimeUnit.SECONDS)
                .description("How long the oldest of them has been due")
                .register(registry);
        Gauge.builder("raadslag.waves.late", () -> tasks.dueAt(clock.instant()).size())
                .description("Reminders and deadlines that are due and not carried out")
                .register(registry);
        Gauge.builder("raadslag.waves.planned", () -> tasks.pending().size())
                .description("Reminders and deadlines to come")
                .register(registry);
    }

    private long age() {
        Instant now = clock.instant();
        return backlog.oldest(now)
                .map(oldest -> Duration.between(oldest, now).toSeconds())
                .orElse(0L);
    }
}
