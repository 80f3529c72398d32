package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Dispatch.Urgency;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutboxTest extends StoreTest {
    private static final Duration LEASE = Duration.ofSeconds(20);

    @ParameterizedTest
    @MethodSource("everyIntent")
    void whatIsPutIsWhatIsClaimed(Intent intent) {
        PersonId person = somebody("kontakt-ballerup");
        ChatAddress via = new ChatAddress("https://smba/", "tenant", "29:1", "a:conversation");
        Dispatch dispatch = new Dispatch("key", person, via, intent, Urgency.CONVERSATION, Sample.NOW);
        the(Outbox.class).put(dispatch);
        assertThat(claim(Sample.NOW, 9)).extracting(Outbox.Queued::dispatch).containsExactly(dispatch);
    }

    static List<Intent> everyIntent() {
        return List.of(
                new Intent.Answer("Tak 😀 **æøå**\n", "{\"type\":\"AdaptiveCard\"}"),
                new Intent.Answer("Tak", null),
                new Intent.Request("OMN-1a"),
                new Intent.Reminder("OMN-1a", "remind-1"),
                new Intent.CardUpdate("OMN-1a", "activity-1"),
                new Intent.DeadlinePassed("OMN-1a"));
    }

    @Test
    void theSameKeyIsOneMessageHoweverOftenItIsPutInOneUnitOfWork() {
        PersonId person = somebody("kontakt-ballerup");
        Dispatch told = new Dispatch(
                "notice:1:back:1:2026-11-22T20:03:58.559357883Z",
                person,
                null,
                new Intent.Answer("Hej", null),
                Dispatch.Urgency.CONVERSATION,
                Sample.NOW);
        List<Boolean> put = the(UnitOfWork.class)
                .run(() -> IntStream.range(0, 5)
                        .mapToObj(time -> the(UnitOfWork.class)
                                .run(() -> the(Outbox.class).put(told)))
                        .toList());
        assertThat(put).containsExactly(true, false, false, false, false);
    }

    @Test
    void anAnswerToSomebodyUnknownHasNeitherPersonNorConversation() {
        ChatAddress via = new ChatAddress("https://smba/", "tenant", "29:1", null);
        Dispatch dispatch =
                new Dispatch("key", null, via, new Intent.Answer("Hej", null), Urgency.CONVERSATION, Sample.NOW);
        the(Outbox.class).put(dispatch);
        assertThat(claim(Sample.NOW, 9)).extracting(Outbox.Queued::dispatch).containsExactly(dispatch);
    }

    @Test
    void whoMaySeeItIsKept() {
        ChatAddress via = new ChatAddress("https://smba/", "tenant", "29:1", "19:channel").forThemAlone();
        Dispatch dispatch =
                new Dispatch("key", null, via, new Intent.Answer("Hej", null), Urgency.CONVERSATION, Sample.NOW);
        the(Outbox.class).put(dispatch);
        assertThat(claim(Sample.NOW, 9)).extracting(Outbox.Queued::dispatch).containsExactly(dispatch);
    }

    @Test
    void aKeyIsWrittenOnce() {
        assertThat(put("request:OMN-1a:1", Urgency.BULK, Sample.NOW)).isTrue();
        assertThat(put("request:OMN-1a:1", Urgency.BULK, Sample.NOW)).isFalse();
        assertThat(claim(Sample.NOW, 9)).hasSize(1);
    }

    @Test
    void ofManyWhoPutTheSameKeyAtOnceOneWritesIt() throws Exception {
        Callable<Boolean> putting =
                () -> inOneUnitOfWork(() -> put("reminder:OMN-1a:remind-1:1", Urgency.BULK, Sample.NOW));
        assertThat(atOnce(IntStream.range(0, 6).mapToObj(one -> putting).toList()))
                .containsOnlyOnce(true);
    }

    @Test
    void aMessageOfAUnitOfWorkThatFailsIsNeverSent() {
        int before = database.rings();
        assertThatIllegalStateException()
                .isThrownBy(() -> inOneUnitOfWork(() -> {
                    put("answer:1", Urgency.CONVERSATION, Sample.NOW);
                    throw new IllegalStateException("broken");
                }));
        assertThat(claim(Sample.NOW, 9)).isEmpty();
        assertThat(database.rings()).isEqualTo(before);
    }

    @Test
    void theDoorbellRingsOnceAUnitOfWorkAndNotBeforeItIsStored() {
        int before = database.rings();
        inOneUnitOfWork(() -> {
            put("answer:1", Urgency.CONVERSATION, Sample.NOW);
            put("answer:2", Urgency.CONVERSATION, Sample.NOW);
            assertThat(database.rings()).isEqualTo(before);
            return true;
        });
        assertThat(database.rings()).isEqualTo(before + 1);
    }

    @Test
    void conversationGoesBeforeBulkAndThenTheOldest() {
        put("bulk-old", Urgency.BULK, Sample.NOW.minusSeconds(9));
        put("talk-new", Urgency.CONVERSATION, Sample.NOW);
        put("bulk-new", Urgency.BULK, Sample.NOW);
        put("talk-old", Urgency.CONVERSATION, Sample.NOW.minusSeconds(3));
        put("not-due", Urgency.CONVERSATION, Sample.NOW.plusSeconds(1));
        assertThat(keys(claim(Sample.NOW, 3))).containsExactly("talk-old", "talk-new", "bulk-old");
        assertThat(keys(claim(Sample.NOW, 3))).containsExactly("bulk-new");
    }

    @Test
    void tenantsThatAreLeftAloneKeepTheirMessages() {
        PersonId hanging = somebody("kontakt-egedal");
        PersonId calm = somebody("kontakt-ballerup");
        remember(hanging, "hangs");
        remember(calm, "calm");
        putTo("old-bulk", hanging, null, Urgency.BULK);
        putTo("old-talk", null, new ChatAddress("https://smba/", "hangs", "29:1", "c"), Urgency.CONVERSATION);
        putTo("by-mail", somebody("kontakt-furesø"), null, Urgency.BULK);
        putTo("talk", null, new ChatAddress("https://smba/", "calm", "29:2", "d"), Urgency.CONVERSATION);
        putTo("bulk", calm, null, Urgency.BULK);

        assertThat(keys(claim(Set.of("hangs", ChatAddress.BY_MAIL)))).containsExactly("talk", "bulk");
        assertThat(keys(claim(Set.of("hangs")))).containsExactly("by-mail");
        assertThat(keys(claim(Set.of()))).containsExactly("old-talk", "old-bulk");
    }

    private void remember(PersonId person, String tenant) {
        the(Addresses.class)
                .remember(person, new ChatAddress("https://smba/", tenant, "29:" + person, null), Sample.NOW);
    }

    private void putTo(String key, @Nullable PersonId person, @Nullable ChatAddress via, Urgency urgency) {
        the(Outbox.class).put(new Dispatch(key, person, via, new Intent.Request("OMN-1a"), urgency, Sample.NOW));
    }

    private List<Outbox.Queued> claim(Set<String> leftAlone) {
        return the(Outbox.class).claim(Sample.NOW, LEASE, 9, leftAlone);
    }

    @Test
    void severalWhoClaimAtOnceNeverGetTheSameMessageAndLeaveNone() throws Exception {
        inOneUnitOfWork(() -> IntStream.range(0, 300)
                .mapToObj(number -> put("request:" + number, Urgency.BULK, Sample.NOW))
                .toList());
        Callable<List<String>> working = () -> {
            List<String> mine = new ArrayList<>();
            for (int round = 0; round < 30; round++) {
                mine.addAll(keys(claim(Sample.NOW, 7)));
            }
            return mine;
        };
        List<String> all = new ArrayList<>(atOnce(List.of(working, working, working)).stream()
                .flatMap(List::stream)
                .toList());
        all.addAll(keys(claim(Sample.NOW, 300)));
        assertThat(all).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void aMessageWhoseLeaseRanOutIsTakenAgainAsPerhapsSent() {
        put("answer:1", Urgency.CONVERSATION, Sample.NOW);
        assertThat(claim(Sample.NOW, 9)).extracting(Outbox.Queued::unclear).containsExactly(false);
        assertThat(claim(Sample.NOW.plus(LEASE).minusMillis(1), 9)).isEmpty();
        assertThat(claim(Sample.NOW.plus(LEASE), 9))
                .extracting(Outbox.Queued::attempts, Outbox.Queued::unclear)
                .containsExactly(Tuple.tuple(1, true));
    }

    @Test
    void perhapsSentIsNotForgottenWhenTheNextCallIsRefused() {
        put("answer:1", Urgency.CONVERSATION, Sample.NOW);
        long id = claim(Sample.NOW, 9).get(0).id();
        Instant later = Sample.NOW.plus(LEASE);
        claim(later, 9);
        the(Outbox.class).mark(id, new DeliveryState.Retrying(later, "429"), Outbox.SentText.NONE);
        assertThat(claim(later, 9))
                .extracting(Outbox.Queued::attempts, Outbox.Queued::unclear)
                .containsExactly(Tuple.tuple(2, true));
    }

    @Test
    void aLeaseMovedLaterKeepsTheMessage() {
        put("answer:1", Urgency.CONVERSATION, Sample.NOW);
        List<Long> ids = claim(Sample.NOW, 9).stream().map(Outbox.Queued::id).toList();
        the(Outbox.class).leaseUntil(ids, Sample.NOW.plus(LEASE.multipliedBy(2)));
        assertThat(claim(Sample.NOW.plus(LEASE), 9)).isEmpty();
        assertThat(claim(Sample.NOW.plus(LEASE.multipliedBy(2)), 9)).hasSize(1);
    }

    private boolean put(String key, Urgency urgency, Instant due) {
        return the(Outbox.class).put(new Dispatch(key, null, null, new Intent.Request("OMN-1a"), urgency, due));
    }

    private List<Outbox.Queued> claim(Instant now, int most) {
        return the(Outbox.class).claim(now, LEASE, most);
    }

    private static List<String> keys(List<Outbox.Queued> claimed) {
        return claimed.stream().map(one -> one.dispatch().key()).toList();
    }
}
