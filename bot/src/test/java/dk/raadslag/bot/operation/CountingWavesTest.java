package dk.raadslag.bot.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.FakeDueTasks;
import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.round.RoundId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountingWavesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CountingWaves waves = new CountingWaves(new FakeDueTasks(), registry);

    @Test
    void countsByKindWhatIsDoneHereAndNotWhatSomebodyElseDid() {
        DueTask reminder = new DueTask(new RoundId("OMN-1a"), "remind-1", DueTask.Kind.REMIND, NOON, false);
        waves.add(reminder);

        waves.done(reminder, NOON);
        waves.done(reminder, NOON);

        assertThat(done("remind")).isOne();
        assertThat(done("deadline")).isZero();
    }

    private double done(String kind) {
        return registry.get("raadslag.waves.done").tag("kind", kind).counter().count();
    }
}
