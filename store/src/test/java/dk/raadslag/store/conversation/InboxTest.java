package dk.raadslag.store.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.raadslag.domain.conversation.Inbox;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InboxTest extends StoreTest {
    private static final String KEY = "19:conversation|activity-1|message|";

    @Test
    void anActivityIsClaimedOnce() {
        assertThat(claim(KEY)).isTrue();
        assertThat(claim(KEY)).isFalse();
        assertThat(claim(KEY + "2026-11-22T09:05:00Z")).isTrue();
    }

    @Test
    void theAnswerOfAClaimedActivityComesBack() {
        assertThat(the(Inbox.class).answerTo(KEY)).isEmpty();
        claim(KEY);
        assertThat(the(Inbox.class).answerTo(KEY)).contains("");
        the(Inbox.class).answer(KEY, "{\"status\":200}");
        assertThat(the(Inbox.class).answerTo(KEY)).contains("{\"status\":200}");
    }

    @Test
    void anActivityWhoseEffectFailedCanBeClaimedAgain() {
        assertThatIllegalStateException()
                .isThrownBy(() -> inOneUnitOfWork(() -> {
                    the(Inbox.class).claim(KEY, Sample.NOW);
                    throw new IllegalStateException("broken");
                }));
        assertThat(claim(KEY)).isTrue();
    }

    @Test
    void aSecondClaimWaitsForTheFirstAndThenFindsItsAnswer() throws Exception {
        CountDownLatch claimed = new CountDownLatch(1);
        CountDownLatch secondBegins = new CountDownLatch(1);
        List<String> answers = atOnce(List.of(
                () -> inOneUnitOfWork(() -> {
                    the(Inbox.class).claim(KEY, Sample.NOW);
                    claimed.countDown();
                    await(secondBegins);
                    the(Inbox.class).answer(KEY, "the first");
                    return "the first";
                }),
                () -> {
                    await(claimed);
                    return inOneUnitOfWork(() -> {
                        secondBegins.countDown();
                        return the(Inbox.class).claim(KEY, Sample.NOW)
                                ? "the second"
                                : the(Inbox.class).answerTo(KEY).orElse("nothing yet");
                    });
                }));
        assertThat(answers).containsExactly("the first", "the first");
    }

    @Test
    void aSecondClaimWinsWhenTheFirstFails() throws Exception {
        CountDownLatch claimed = new CountDownLatch(1);
        CountDownLatch secondBegins = new CountDownLatch(1);
        List<Boolean> won = atOnce(List.of(
                () -> {
                    try {
                        return inOneUnitOfWork(() -> {
                            the(Inbox.class).claim(KEY, Sample.NOW);
                            claimed.countDown();
                            await(secondBegins);
                            throw new IllegalStateException("broken");
                        });
                    } catch (IllegalStateException broken) {
                        return false;
                    }
                },
                () -> {
                    await(claimed);
                    return inOneUnitOfWork(() -> {
                        secondBegins.countDown();
                        return the(Inbox.class).claim(KEY, Sample.NOW);
                    });
                }));
        assertThat(won).containsExactly(false, true);
    }

    @Test
    void ofManyAtOnceExactlyOneClaims() throws Exception {
        Callable<Boolean> claiming = () -> claim(KEY);
        assertThat(atOnce(IntStream.range(0, 8).mapToObj(one -> claiming).toList()))
                .containsOnlyOnce(true);
    }

    private boolean claim(String key) {
        return inOneUnitOfWork(() -> the(Inbox.class).claim(key, Sample.NOW));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
