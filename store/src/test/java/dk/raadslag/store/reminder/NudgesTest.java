package dk.raadslag.store.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reminder.Nudge;
import dk.raadslag.domain.reminder.Nudges;
import dk.raadslag.domain.reminder.Nudging;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class NudgesTest extends StoreTest {

    @Test
    void whatAPersonWasRemindedOfComesBackAndAMessageTellsOfSeveralRounds() {
        PersonId person = somebody("kontakt-ballerup");
        Nudge first = new Nudge(person, openRound("OMN-R1").id(), "reminder:OMN-R1:1", Sample.NOW, true);
        Nudge along = new Nudge(person, openRound("OMN-R2").id(), "reminder:OMN-R1:1", Sample.NOW, false);
        note(first);
        note(along);
        note(first);

        assertThat(the(Nudges.class).toldBy("reminder:OMN-R1:1"))
                .containsExactly(new RoundId("OMN-R1"), new RoundId("OMN-R2"));
        assertThat(held(person, Sample.NOW)).containsExactly(first, along);
        assertThat(held(person, Sample.NOW.plusSeconds(1))).isEmpty();
        assertThat(held(somebody("kontakt-egedal"), Sample.NOW)).isEmpty();
    }

    @Test
    void whatWasNotNeededWhenItWasToBeSentDoesNotCount() {
        PersonId person = somebody("kontakt-ballerup");
        Nudge nudge = new Nudge(person, openRound("OMN-R1").id(), "reminder:OMN-R1:1", Sample.NOW, true);
        note(nudge);
        the(Outbox.class).put(reminder(nudge));
        assertThat(held(person, Sample.NOW)).containsExactly(nudge);

        long id = the(JdbcTemplate.class).queryForObject("SELECT id FROM outbox", Long.class);
        the(Outbox.class).mark(id, new DeliveryState.Superseded(Sample.NOW), Outbox.SentText.NONE);
        assertThat(held(person, Sample.NOW)).isEmpty();
    }

    @Test
    void theSameNudgeIsOneHoweverOftenItIsNotedInOneUnitOfWork() {
        PersonId person = somebody("kontakt-ballerup");
        Nudge nudge = new Nudge(person, openRound("OMN-R1").id(), "reminder:OMN-R1:1", Sample.NOW, true);

        inOneUnitOfWork(() -> {
            IntStream.range(0, 5)
                    .forEach(time -> the(UnitOfWork.class).run(() -> {
                        the(Nudges.class).note(nudge);
                        return true;
                    }));
            return true;
        });

        assertThat(held(person, Sample.NOW)).containsExactly(nudge);
    }

    @Test
    void aLookAtWhatSomebodyWasRemindedOfHoldsNobodyUp() throws Exception {
        PersonId person = somebody("kontakt-ballerup");
        Nudge nudge = new Nudge(person, openRound("OMN-R1").id(), "reminder:OMN-R1:1", Sample.NOW, true);
        note(nudge);

        List<List<Nudge>> seen = inOneUnitOfWork(() -> {
            the(Nudges.class).hold(person, Sample.NOW);
            return atOnceQuietly(() -> inOneUnitOfWork(() -> the(Nudges.class).since(person, Sample.NOW)));
        });

        assertThat(seen).containsExactly(List.of(nudge));
    }

    private List<List<Nudge>> atOnceQuietly(Callable<List<Nudge>> look) {
        try {
            return atOnce(List.of(look));
        } catch (Exception failed) {
            throw new IllegalStateException("the look had to wait", failed);
        }
    }

    @Test
    void twoWhoRemindAPersonAtOnceWriteOneMessage() throws Exception {
        PersonId person = somebody("kontakt-ballerup");
        List<Round> rounds = List.of(openRound("OMN-R1"), openRound("OMN-R2"), openRound("OMN-R3"));
        Nudging nudging = new Nudging(the(Nudges.class), the(Outbox.class), 3);

        atOnce(rounds.stream()
                .<Callable<Boolean>>map(round -> () -> inOneUnitOfWork(() -> gather(nudging, round, person)))
                .toList());

        assertThat(the(JdbcTemplate.class).queryForObject("SELECT COUNT(*) FROM outbox", Long.class))
                .isEqualTo(1);
        assertThat(held(person, Sample.NOW)).hasSize(3);
    }

    private static boolean gather(Nudging nudging, Round round, PersonId person) {
        return nudging.gather(
                round, reminder(new Nudge(person, round.id(), "reminder:" + round.id(), Sample.NOW, true)), Sample.NOW);
    }

    private static Dispatch reminder(Nudge nudge) {
        return new Dispatch(
                nudge.message(),
                nudge.person(),
                null,
                new Intent.Reminder(nudge.round().value(), "1"),
                Dispatch.Urgency.BULK,
                Sample.NOW.minus(Duration.ofDays(1)));
    }

    private void note(Nudge nudge) {
        inOneUnitOfWork(() -> {
            the(Nudges.class).note(nudge);
            return true;
        });
    }

    private List<Nudge> held(PersonId person, Instant since) {
        return inOneUnitOfWork(() -> the(Nudges.class).hold(person, since));
    }
}
