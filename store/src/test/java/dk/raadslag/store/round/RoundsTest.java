package dk.raadslag.store.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.CorrectedItems;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

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

    @Test
    void whatHasChangedSinceItWasOpenedComesBackToo() {
        Round opened = openRound("OMN-R1");
        Deadline later = new Deadline(LocalDateTime.parse("2027-04-02T12:00"));
        RoundItem moved = new RoundItem("1", "3", Sample.item("3"), Sample.item("1"));
        Round changed = opened.extended(Sample.HERLEV, later)
                .corrected(
                        new CorrectedItems(List.of(moved), List.of(new RoundItem("2", Sample.item("2"))), List.of("9")),
                        List.of(Sample.HERLEV))
                .retitled("Sundhedsrådets møde den 27. januar 2027")
                .touching(Set.of("psykiatri", "børn og unge"))
                .closed(Sample.NOW)
                .calledOff(Sample.NOW);

        inOneUnitOfWork(() -> {
            the(Rounds.class).hold(opened.id());
            the(Rounds.class).change(changed);
            return true;
        });

        assertThat(the(Rounds.class).find(opened.id())).contains(changed);
        assertThat(the(Rounds.class).hold(new RoundId("OMN-R9"))).isEmpty();
    }

    @Test
    void anItemStoredBeforeItemsHadKeysGoesByItsNumber() {
        Round round = openRound("OMN-R1");
        String before = "[{\"number\":\"4\",\"item\":{\"number\":\"4\",\"title\":\"Budget\",\"type\":\"APPROVAL\","
                + "\"recommendations\":[],\"attachments\":[],\"closed\":false}}]";
        the(JdbcTemplate.class).update("UPDATE round SET items = ? WHERE id = 'OMN-R1'", before);

        assertThat(the(Rounds.class).find(round.id()).orElseThrow().items())
                .extracting(RoundItem::key, RoundItem::number)
                .containsExactly(tuple("4", "4"));
    }

    @Test
    void ofTwoWhoChangeARoundAtOnceTheSecondSeesWhatTheFirstDid() throws Exception {
        RoundId id = openRound("OMN-R1").id();
        Callable<Boolean> ballerup = () -> extend(id, Sample.BALLERUP);
        Callable<Boolean> herlev = () -> extend(id, Sample.HERLEV);

        atOnce(List.of(ballerup, herlev));

        assertThat(the(Rounds.class).find(id).orElseThrow().changes().extensions())
                .containsOnlyKeys(Sample.BALLERUP, Sample.HERLEV);
    }

    private boolean extend(RoundId id, MunicipalityCode municipality) {
        return inOneUnitOfWork(() -> {
            Round held = the(Rounds.class).hold(id).orElseThrow();
            the(Rounds.class)
                    .change(held.extended(municipality, new Deadline(LocalDateTime.parse("2027-04-02T12:00"))));
            return true;
        });
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
