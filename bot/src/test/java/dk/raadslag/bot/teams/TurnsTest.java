package dk.raadslag.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Reaction;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Storing blocks, and may block many turns at once. */
class TurnsTest {

    @Test
    void moreTurnsRunAtOnceThanTheSdkHasThreads() throws Exception {
        int atOnce = 16;
        CountDownLatch all = new CountDownLatch(atOnce);
        Turns turns = new Turns(
                new Dispatch(),
                new Listening(
                        incoming -> {
                            all.countDown();
                            meet(all);
                            return new Reaction.Done();
                        },
                        InstantSource.system()));

        List<CompletableFuture<Answer>> taken = Stream.generate(() -> turns.take(new Posted(Sample.message("hej"))))
                .limit(atOnce)
                .toList();

        assertThat(taken)
                .allSatisfy(turn -> assertThat(turn.get(20, TimeUnit.SECONDS)).isSameAs(Answer.TAKEN));
        turns.finish();
    }

    private static void meet(CountDownLatch all) {
        try {
            assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
