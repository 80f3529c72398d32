package dk.raadslag.store.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class RoundsTest extends StoreTest {

    @Test
    void aRoundComesBackWhole() {
        Round round = openRound("OMN-R1");
        assertThat(the(Rounds.class).find(round.id())).contains(round);
        assertThat(the(Rounds.class).find(new RoundId("OMN-R2"))).isEmpty();
    }

    @Test
    void aMeetingsRoundsComeOldestFirstAndANetworksNewestFirst() {
        Meeting meeting = the(Meetings.class)
                .enter(Sample.network(), "sundhedsraad", LocalDate.parse("2027-01-20"), LocalTime.of(15, 0), false);
        PersonId by = somebody("konsulent-1");
        Round first = of(meeting, "OMN-1a", by, Sample.NOW);
        Round second = of(meeting, "OMN-1b", by, Sample.NOW.plusSeconds(60));
        the(Rounds.class).add(first);
        the(Rounds.class).add(second);
        assertThat(the(Rounds.class).of(meeting.id())).containsExactly(first, second);
        assertThat(the(Rounds.class).of(Sample.NETWORK)).containsExactly(second, first);
    }

    @Test
    void anIdIsGivenOnce() {
        openRound("OMN-R1");
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> openRound("OMN-R1"));
    }

    @Test
    void aRoundIsEndedOnceByWhoeverIsFirst() throws Exception {
        Round round = openRound("OMN-R1");
        Callable<Boolean> closing =
                () -> inOneUnitOfWork(() -> the(Rounds.class).close(round.id(), Sample.NOW));
        assertThat(atOnce(List.of(closing, closing, closing))).containsOnlyOnce(true);
        assertThat(the(Rounds.class).find(round.id()).orElseThrow().closedAt()).isEqualTo(Sample.NOW);
    }

    private static Round of(Meeting meeting, String id, PersonId by, Instant openedAt) {
        Round sample = Sample.round(id, by);
        return new Round(
                sample.id(),
                sample.network(),
                meeting.id(),
                sample.title(),
                sample.kind(),
                sample.deadline(),
                sample.items(),
                sample.leftOut(),
                sample.asked(),
                by,
                openedAt,
                null);
    }
}
