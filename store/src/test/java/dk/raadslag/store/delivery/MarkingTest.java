package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.delivery.SentMessages;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class MarkingTest extends StoreTest {
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Instant LATER = Sample.NOW.plusSeconds(3600);

    @Test
    void aDeliveredMessageIsOverAndKeepsWhatWasSentAndWhen() {
        mark(put("answer:1"), new DeliveryState.Delivered(LATER, "a1"), new Outbox.SentText("Tak 😀", true));
        assertThat(claim(LATER)).isEmpty();
        assertThat(the(JdbcClient.class)
                        .sql("SELECT sent_text, recreated_conversation FROM outbox WHERE called_at = :at")
                        .param("at", Sample.NOW.atOffset(java.time.ZoneOffset.UTC))
                        .query((row, index) -> Tuple.tuple(row.getString(1), row.getBoolean(2)))
                        .list())
                .containsExactly(Tuple.tuple("Tak 😀", true));
    }

    @Test
    void aDeliveredMessageIsFoundByItsActivityForItsReaderAlone() {
        PersonId reader = somebody("kontakt-ballerup");
        Intent intent = new Intent.Reminder("OMN-1a", "remind-1");
        the(Outbox.class).put(new Dispatch("r", reader, null, intent, Dispatch.Urgency.CONVERSATION, Sample.NOW));
        mark(claim(Sample.NOW).get(0).id(), new DeliveryState.Delivered(LATER, "a1"), Outbox.SentText.NONE);

        assertThat(the(SentMessages.class).deliveredAs("a1", reader)).contains(intent);
        assertThat(the(SentMessages.class).deliveredAs("a1", somebody("kontakt-egedal")))
                .isEmpty();
    }

    @Test
    void whatAProgramHeldThatIsGoneIsTakenAtOnceAndCountsAsPerhapsSent() {
        put("answer:1");
        assertThat(claim(Sample.NOW)).isEmpty();

        assertThat(inOneUnitOfWork(() -> the(Outbox.class).endLeases(Sample.NOW)))
                .isEqualTo(1);

        assertThat(claim(Sample.NOW)).extracting(Outbox.Queued::unclear).containsExactly(true);
    }

    @Test
    void whatIsKnownToBeDeliveredStaysSo() {
        long id = put("answer:1");
        mark(id, new DeliveryState.Delivered(Sample.NOW, "a1"), Outbox.SentText.NONE);
        mark(id, new DeliveryState.Retrying(Sample.NOW, "500", true), Outbox.SentText.NONE);
        assertThat(claim(LATER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"429, false", "500, true"})
    void aRetryComesWhenItIsDueAndRemembersWhetherTheCallWasUnclear(String cause, boolean unclear) {
        Instant due = Sample.NOW.plusSeconds(5);
        mark(put("answer:1"), new DeliveryState.Retrying(due, cause, unclear), Outbox.SentText.NONE);
        assertThat(claim(due.minusMillis(1))).isEmpty();
        assertThat(claim(due))
                .extracting(Outbox.Queued::attempts, Outbox.Queued::unclear)
                .containsExactly(Tuple.tuple(1, unclear));
    }

    @Test
    void oneUnclearCallIsNotForgottenAfterARefusedOne() {
        long id = put("answer:1");
        mark(id, new DeliveryState.Retrying(Sample.NOW, "500", true), new Outbox.SentText("Tak", false));
        claim(Sample.NOW);
        mark(id, new DeliveryState.Retrying(Sample.NOW, "429"), Outbox.SentText.NONE);
        assertThat(claim(Sample.NOW))
                .extracting(Outbox.Queued::attempts, Outbox.Queued::unclear)
                .containsExactly(Tuple.tuple(2, true));
        assertThat(the(JdbcClient.class)
                        .sql("SELECT sent_text FROM outbox")
                        .query(String.class)
                        .single())
                .isEqualTo("Tak");
    }

    @Test
    void aMessageGivenBackUnsentHasCostNoCallAndIsNotUnclear() {
        mark(put("answer:1"), new DeliveryState.Queued(Sample.NOW), Outbox.SentText.NONE);
        assertThat(claim(Sample.NOW))
                .extracting(Outbox.Queued::attempts, Outbox.Queued::unclear)
                .containsExactly(Tuple.tuple(0, false));
    }

    @Test
    void aCauseMayBeOfAnyLength() {
        mark(put("answer:1"), new DeliveryState.Retrying(Sample.NOW, "x".repeat(5000)), Outbox.SentText.NONE);
        assertThat(claim(Sample.NOW)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(FailureReason.class)
    void onlyWhatFailedForWantOfAnAddressIsRevived(FailureReason reason) {
        mark(put("request:OMN-1a:1"), new DeliveryState.Failed(Sample.NOW, reason), Outbox.SentText.NONE);
        int before = database.rings();
        int revived = the(Outbox.class).revive("request:OMN-1a:1", LATER);
        assertThat(revived).isEqualTo(reason.wantsAddress() ? 1 : 0);
        assertThat(database.rings()).isEqualTo(before + revived);
        assertThat(claim(LATER)).hasSize(revived).allMatch(one -> one.attempts() == 0);
    }

    @Test
    void aMessageQueuedForLaterIsRevivedAndOneThatWasRefusedForNowWaitsOn() {
        mark(put("request:OMN-1a:1"), new DeliveryState.Queued(LATER), Outbox.SentText.NONE);
        mark(put("request:OMN-1a:2"), new DeliveryState.Retrying(LATER, "429"), Outbox.SentText.NONE);
        assertThat(the(Outbox.class).revive("request:OMN-1a:", Sample.NOW)).isEqualTo(1);
        assertThat(claim(Sample.NOW)).extracting(one -> one.dispatch().key()).containsExactly("request:OMN-1a:1");
    }

    @Test
    void aKeysPartsAreComparedWhole() {
        for (String key : List.of("request:OMN-1a:1", "request:OMN-1a:12", "request:OMN-1a:1:2", "request:OMN-1%")) {
            mark(put(key), new DeliveryState.Failed(Sample.NOW, FailureReason.NOT_INSTALLED), Outbox.SentText.NONE);
        }
        assertThat(the(Outbox.class).revive("request:OMN-1a:1", LATER)).isEqualTo(2);
        assertThat(claim(LATER))
                .extracting(one -> one.dispatch().key())
                .containsExactlyInAnyOrder("request:OMN-1a:1", "request:OMN-1a:1:2");
    }

    @Test
    void whatOnePersonWasToldInVainIsRevivedByItsKind() {
        PersonId member = somebody("konsulent-1");
        PersonId other = somebody("konsulent-2");
        put("relay:19:chat|a1:5", member);
        put("request:OMN-1a:5", member);
        put("relay:19:chat|a1:6", other);

        assertThat(the(Outbox.class).revive(member, Set.of("relay", "late"), LATER))
                .isEqualTo(1);
        assertThat(claim(LATER)).extracting(one -> one.dispatch().key()).containsExactly("relay:19:chat|a1:5");
    }

    private void put(String key, PersonId person) {
        the(Outbox.class)
                .put(new Dispatch(
                        key, person, null, new Intent.Answer("ord", null), Dispatch.Urgency.BULK, Sample.NOW));
        long id = claim(Sample.NOW).get(0).id();
        mark(id, new DeliveryState.Failed(Sample.NOW, FailureReason.NOT_KNOWN_IN_TEAMS), Outbox.SentText.NONE);
    }

    /** Puts a message and claims it. */
    private long put(String key) {
        the(Outbox.class)
                .put(new Dispatch(key, null, null, new Intent.Request("OMN-1a"), Dispatch.Urgency.BULK, Sample.NOW));
        return claim(Sample.NOW).get(0).id();
    }

    private void mark(long id, DeliveryState state, Outbox.SentText sent) {
        the(Outbox.class).mark(id, state, sent);
    }

    private List<Outbox.Queued> claim(Instant now) {
        return the(Outbox.class).claim(now, LEASE, 9);
    }
}
