package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryPolicy;
import dk.raadslag.domain.delivery.Dispatch.Urgency;
import dk.raadslag.domain.delivery.Outbox.SentText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private WaitingRoom room = Dealing.room(Sample.ALONE, Sample.UNPACED);

    @Test
    void answersLeaveBeforeBulkAndOlderBeforeNewer() {
        put(Sample.bulk(1, "t", "a"), Sample.bulk(2, "t", "b"), Sample.answer(4, "t", "c"), Sample.answer(3, "u", "d"));

        assertThat(leaving(0)).containsExactly(3L, 4L, 1L, 2L);
    }

    @Test
    void anAnswerOvertakesBulkInItsOwnConversationToo() {
        put(Sample.bulk(1, "t", "a"), Sample.answer(2, "t", "a"));

        assertThat(leaving(0)).containsExactly(2L);
    }

    @Test
    void oneConversationIsOneAfterTheOther() {
        put(Sample.answer(2, "t", "a"), Sample.answer(1, "t", "a"), Sample.answer(3, "t", "b"));
        List<Waiting> first = taken(0);
        assertThat(first).extracting(Waiting::id).containsExactly(1L, 3L);

        accepted(first.get(0), 1);

        assertThat(leaving(1)).containsExactly(2L);
    }

    @Test
    void whatMovedForOneAmongOthersHasMovedForNobodyElse() {
        Waiting whispered = Sample.answer(1, "t", "channel").at(of("29:one").forThemAlone());
        Waiting visible = Sample.answer(2, "t", "channel").at(of("29:two"));
        Waiting again = Sample.answer(3, "t", "channel").at(of("29:one").forThemAlone());
        put(whispered, visible, again);
        ChatAddress alone = new ChatAddress("https://smba/", "t", "29:one", "a:one");

        ended(taken(0).get(0), new Attempt.Accepted(alone, "activity"), 1);

        Waiting second = taken(1).get(0);
        assertThat(second.address().conversationId()).isEqualTo("channel");
        accepted(second, 2);
        assertThat(taken(2).get(0).address()).isEqualTo(again.address());
    }

    private static ChatAddress of(String user) {
        return new ChatAddress("https://smba/", "t", user, "channel");
    }

    @Test
    void nothingOvertakesWhatComesBackForAnotherAttempt() {
        put(Sample.answer(1, "t", "a"), Sample.answer(2, "t", "a"));
        later(taken(0).get(0), null, 0);
        assertThat(leaving(4 * SECOND)).isEmpty();

        room.release(List.of(1L));
        put(Sample.answer(1, "t", "a"));

        assertThat(leaving(4 * SECOND)).containsExactly(1L);
    }

    @Test
    void butWhatStaysAwayIsNotWaitedForForEver() {
        put(Sample.answer(1, "t", "a"), Sample.answer(2, "t", "a"));
        later(taken(0).get(0), null, 0);

        assertThat(room.nextMoment(0)).isBetween(4 * SECOND, 8 * SECOND);
        assertThat(leaving(8 * SECOND)).containsExactly(2L);
    }

    @Test
    void aTenantAtItsPaceHoldsNobodyElseUp() {
        room = Dealing.room(Sample.ALONE, Sample.OF_TEAMS);
        for (int id = 1; id <= 100; id++) {
            put(Sample.answer(id, "busy", "c" + id));
        }
        put(Sample.bulk(200, "calm", "other"));

        assertThat(leaving(0)).hasSize(12).startsWith(1L, 2L, 3L).endsWith(200L);
        assertThat(room.nextMoment(0)).isBetween(SECOND / 47, SECOND / 47 + 1);
    }

    @Test
    void anEighthMessageInASecondWaitsWhileOtherConversationsGoOn() {
        room = Dealing.room(Sample.ALONE, new Pacing(0, true, 32));
        for (int id = 1; id <= 8; id++) {
            put(Sample.answer(id, "t", "a"));
        }
        for (int id = 1; id <= 7; id++) {
            accepted(taken(0).get(0), 0);
        }
        put(Sample.answer(9, "t", "b"));

        assertThat(leaving(0)).containsExactly(9L);
        assertThat(room.nextMoment(0)).isEqualTo(SECOND);
        assertThat(leaving(SECOND)).containsExactly(8L);
    }

    @Test
    void bulkLeavesPlacesForAnswers() {
        room = Dealing.room(Sample.ALONE, new Pacing(0, false, 4));
        for (int id = 1; id <= 10; id++) {
            put(Sample.bulk(id, "t" + id, "c"));
        }
        assertThat(leaving(0)).hasSize(3);
        assertThat(room.nextMoment(0)).isEqualTo(Long.MAX_VALUE);

        put(Sample.answer(11, "t", "d"), Sample.answer(12, "t", "e"));

        assertThat(leaving(0)).containsExactly(11L);
        assertThat(room.nextMoment(0)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aTenantTakesNoMoreThanTwiceAsManyPlacesAsItLeavesToOthers() {
        for (int id = 1; id <= 30; id++) {
            put(Sample.bulk(id, "hangs", "c" + id));
        }
        assertThat(leaving(0)).hasSize(16);

        for (int id = 31; id <= 60; id++) {
            put(Sample.answer(id, "hangs", "d" + id));
        }
        assertThat(leaving(0)).hasSize(6);

        put(Sample.bulk(70, "calm", "a"), Sample.answer(71, "calm", "b"));
        assertThat(leaving(0)).containsExactly(71L, 70L);
    }

    @Test
    void whoHasAsManyHereAsThereIsRoomLeftIsTakenInNoMore() {
        for (int id = 1; id < 2_000; id++) {
            put(Sample.bulk(id, "hangs", "c" + id));
        }
        assertThat(room.leftAlone(0)).isEmpty();

        put(Sample.bulk(2_000, "hangs", "d"), Sample.bulk(2_001, "calm", "e"));

        assertThat(room.leftAlone(0)).containsExactly("hangs");
        assertThat(room.left()).isEqualTo(1_999);
        leaving(0);
        assertThat(room.leftAlone(0)).isEmpty();
    }

    @Test
    void whoIsToBeTriedFirstIsNotForgotten() {
        room.tryFirst("t", 0);
        room.forget(SECOND);
        put(Sample.bulk(1, "t", "a"), Sample.bulk(2, "t", "b"));

        assertThat(leaving(SECOND)).hasSize(1);
    }

    @Test
    void whoRestsIsTakenInNoMoreUntilItHasRested() {
        put(Sample.bulk(1, "t", "a"));
        later(taken(0).get(0), Duration.ofSeconds(5), 0);

        assertThat(room.leftAlone(5 * SECOND - 1)).containsExactly("t");
        assertThat(room.leftAlone(5 * SECOND)).isEmpty();
    }

    @Test
    void aThrottledTenantIsLeftAloneAndThenTriedWithWhatWasNotRefusedYet() {
        put(Sample.bulk(1, "t", "a"));
        Waiting refused = taken(0).get(0);
        put(Sample.bulk(2, "t", "b"), Sample.bulk(3, "t", "c"), Sample.bulk(4, "u", "d"));

        later(refused, Duration.ofSeconds(5), 0);

        assertThat(leaving(0)).containsExactly(4L);
        assertThat(room.nextMoment(0)).isEqualTo(5 * SECOND);
        put(Waiting.of(Sample.queued(0, Urgency.BULK, 1), Sample.address("t", "e")));
        List<Waiting> trial = taken(5 * SECOND);
        assertThat(trial).extracting(Waiting::id).containsExactly(2L);
        accepted(trial.get(0), 5 * SECOND);
        assertThat(leaving(5 * SECOND)).containsExactly(3L, 0L);
    }

    @Test
    void thoseBehindAFirstContactUseTheConversationItCreated() {
        ChatAddress unmet = Sample.address("t", null);
        put(Waiting.of(Sample.queued(1, Urgency.BULK, 0), unmet), Waiting.of(Sample.queued(2, Urgency.BULK, 0), unmet));
        ChatAddress met = new ChatAddress(unmet.serviceUrl(), "t", unmet.userId(), "created");

        ended(taken(0).get(0), new Attempt.Accepted(met, "activity"), 0);

        assertThat(taken(0)).extracting(Waiting::address).containsExactly(met);
    }

    @Test
    void aMessageWhoseLeaseRanOutIsNotTakenInTwice() {
        Waiting one = Sample.answer(1, "t", "a");
        put(one, one);
        assertThat(room.claimed()).containsExactly(1L);
        List<Waiting> sent = taken(0);

        put(one);
        accepted(sent.get(0), 0);

        assertThat(leaving(0)).isEmpty();
        assertThat(room.claimed()).containsExactly(1L);
        assertThat(room.unsent()).isEmpty();
    }

    private void put(Waiting... several) {
        List.of(several).forEach(one -> room.add(one, 0));
    }

    private List<Long> leaving(long now) {
        return taken(now).stream().map(Waiting::id).toList();
    }

    private List<Waiting> taken(long now) {
        List<Waiting> taken = new ArrayList<>();
        Optional<Waiting> next = room.next(now);
        while (next.isPresent()) {
            taken.add(next.get());
            next = room.next(now);
        }
        return taken;
    }

    private void accepted(Waiting one, long now) {
        ended(one, new Attempt.Accepted(one.address(), "activity"), now);
    }

    private void later(Waiting one, @Nullable Duration retryAfter, long now) {
        ended(one, new Attempt.Later("429", retryAfter), now);
    }

    private void ended(Waiting one, Attempt attempt, long now) {
        var state = DeliveryPolicy.after(attempt, one.queued(), Sample.NOW, 0.5);
        room.ended(new Outcome(one, Sample.NOW, state, SentText.NONE, attempt, 0), Long.MIN_VALUE, now);
    }
}
