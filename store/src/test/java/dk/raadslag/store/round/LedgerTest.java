package dk.raadslag.store.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class LedgerTest extends StoreTest {
    private static final List<DeliveryState> EVERY_STATE = List.of(
            new DeliveryState.Queued(Sample.NOW.plusSeconds(1)),
            new DeliveryState.Sending(Sample.NOW.plusSeconds(2)),
            new DeliveryState.Delivered(Sample.NOW, "activity-7"),
            new DeliveryState.Retrying(Sample.NOW.plusSeconds(3), "429"),
            new DeliveryState.Retrying(Sample.NOW.plusSeconds(4), "500", true),
            new DeliveryState.Failed(Sample.NOW, FailureReason.BLOCKED),
            new DeliveryState.Unknown(Sample.NOW, "reset"),
            new DeliveryState.Superseded(Sample.NOW));

    @Test
    void theStatesOfAllExpectedAddUpToTheExpectedWhateverTheyAre() {
        RoundId round = openRound("OMN-R1").id();
        for (DeliveryState state : EVERY_STATE) {
            PersonId person = somebody("kontakt-" + EVERY_STATE.indexOf(state));
            expect(round, person, Sample.BALLERUP);
            request(round, person);
            the(Outbox.class).mark(claimed(), state, Outbox.SentText.NONE);
        }
        assertThat(the(Ledger.class).of(round)).extracting(LedgerLine::state).containsExactlyElementsOf(EVERY_STATE);
        assertThat(EVERY_STATE.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(
                        Stream.of(DeliveryState.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
    }

    @Test
    void aRecipientWhoseRequestWasNeverWrittenIsNotSilentlyMissing() {
        RoundId round = openRound("OMN-R1").id();
        expect(round, somebody("kontakt-ballerup"), Sample.BALLERUP);
        assertThat(the(Ledger.class).of(round))
                .extracting(LedgerLine::state)
                .containsExactly(new DeliveryState.Failed(Sample.NOW, FailureReason.NOT_RENDERED));
    }

    @Test
    void linesComeByMunicipalityAndPersonAndNameTheRole() {
        RoundId round = openRound("OMN-R1").id();
        PersonId first = somebody("kontakt-1");
        PersonId second = somebody("kontakt-2");
        expect(round, second, Sample.BALLERUP);
        expect(round, first, Sample.HERLEV);
        expect(round, first, Sample.BALLERUP);
        assertThat(the(Ledger.class).of(round))
                .extracting(LedgerLine::recipient)
                .containsExactly(
                        new Recipient(round, first, Sample.BALLERUP, Role.PRIMARY_CONTACT),
                        new Recipient(round, second, Sample.BALLERUP, Role.PRIMARY_CONTACT),
                        new Recipient(round, first, Sample.HERLEV, Role.PRIMARY_CONTACT));
    }

    @Test
    void aPersonIsExpectedOnceForAMunicipality() {
        RoundId round = openRound("OMN-R1").id();
        PersonId person = somebody("kontakt-ballerup");
        expect(round, person, Sample.BALLERUP);
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> expect(round, person, Sample.BALLERUP));
    }

    @Test
    void aPersonsRoundsComeNewestFirst() {
        PersonId person = somebody("kontakt-ballerup");
        RoundId first = openRound("OMN-R1").id();
        RoundId second = openRound("OMN-R2").id();
        openRound("OMN-R3");
        expect(first, person, Sample.BALLERUP);
        expect(second, person, Sample.BALLERUP);
        expect(second, person, Sample.HERLEV);
        assertThat(the(Ledger.class).expecting(person)).containsExactly(second, first);
    }

    private void expect(RoundId round, PersonId person, MunicipalityCode municipality) {
        the(Ledger.class).expect(new Recipient(round, person, municipality, Role.PRIMARY_CONTACT));
    }

    private void request(RoundId round, PersonId person) {
        the(Outbox.class)
                .put(new Dispatch(
                        RequestKey.of(round, person),
                        person,
                        null,
                        new Intent.Request(round.value()),
                        Dispatch.Urgency.BULK,
                        Sample.NOW));
    }

    private long claimed() {
        return the(Outbox.class)
                .claim(Sample.NOW, Duration.ofMinutes(1), 1)
                .get(0)
                .id();
    }
}
