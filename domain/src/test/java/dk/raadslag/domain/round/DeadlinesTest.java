package dk.raadslag.domain.round;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.MEETING;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.items;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final Deadline MONDAY_NOON = new Deadline(LocalDateTime.parse("2027-01-25T12:00"));
    private static final Deadline TUESDAY_NOON = new Deadline(LocalDateTime.parse("2027-01-26T12:00"));
    private static final Instant SATURDAY = Instant.parse("2027-01-23T10:00:00Z");

    private final Round round = new Round(
            new RoundId("OMN-3a"),
            NETWORK.id(),
            MEETING,
            "Mødet",
            RoundKind.COMMENTS,
            FRIDAY_NOON,
            items(),
            List.of(),
            List.of(BALLERUP, GENTOFTE),
            new PersonId(99),
            MONDAY_MORNING,
            null);

    @Test
    void oneMunicipalityMayHaveMoreTimeThanTheOthers() {
        Round extended = round.extended(BALLERUP, MONDAY_NOON);

        assertThat(extended.isOpen(SATURDAY, BALLERUP)).isTrue();
        assertThat(extended.isOpen(SATURDAY, GENTOFTE)).isFalse();
        assertThat(extended.isOpen(SATURDAY)).isTrue();
        assertThat(extended.isOpen(MONDAY_NOON.instant().plusMillis(1))).isFalse();
    }

    @Test
    void movingTheCommonDeadlinePastAnExtensionEndsTheExtension() {
        Round moved = round.extended(BALLERUP, MONDAY_NOON).moved(TUESDAY_NOON);

        assertThat(moved.deadlineOf(BALLERUP)).isEqualTo(TUESDAY_NOON);
        assertThat(moved.changes().extensions()).isEmpty();
    }

    @Test
    void anExtensionPastTheMovedDeadlineStays() {
        Round moved = round.extended(BALLERUP, TUESDAY_NOON).moved(MONDAY_NOON);

        assertThat(moved.deadlineOf(BALLERUP)).isEqualTo(TUESDAY_NOON);
        assertThat(moved.deadlineOf(GENTOFTE)).isEqualTo(MONDAY_NOON);
    }

    @Test
    void whatTheSecretariatHasEndedIsClosedWhateverTheClockSays() {
        assertThat(round.closed(MONDAY_MORNING).isOpen(MONDAY_MORNING)).isFalse();
        assertThat(round.calledOff(MONDAY_MORNING).isOpen(MONDAY_MORNING, BALLERUP))
                .isFalse();
        assertThat(round.closed(MONDAY_MORNING)
                        .calledOff(MONDAY_MORNING)
                        .reopened()
                        .isOpen(MONDAY_MORNING))
                .isTrue();
    }
}
