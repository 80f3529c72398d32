package dk.raadslag.domain.reply;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static dk.raadslag.domain.memory.Fixtures.order;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reminder.DrawingTimetables;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several people write for one municipality: what goes together, what is asked about, and what is confirmed later. */
class TwoLayersTest {
    private static final Instant AFTER = FRIDAY_NOON.instant().plusSeconds(60);
    private static final Level RESERVED = new Level(ReplyLevel.AWAITING_POLITICAL, LocalDate.parse("2027-02-03"));

    private final Memory memory = Fixtures.memory();
    private final TakingReplies taking = new TakingReplies(memory, memory, memory.lateReplies(), memory);
    private final ConfirmingLevels confirming = new ConfirmingLevels(memory, memory, memory);
    private final PersonId primary = contact(memory, BALLERUP, Role.PRIMARY_CONTACT);
    private final PersonId deputy = contact(memory, BALLERUP, Role.DEPUTY);
    private final PersonId subject = contact(memory, BALLERUP, Role.SUBJECT_CONTACT);
    private final Round round = open();

    @ParameterizedTest
    @CsvSource({
        "ENDORSED, NOT_ENDORSED, true",
        "ENDORSED, ENDORSED_WITH_RESERVATION, true",
        "ENDORSED, ABSTAINED, true",
        "NO_REMARKS, REMARKS, true",
        "ENDORSED, REMARKS, false",
        "NOT_ENDORSED, REMARKS, false",
        "ENDORSED, NO_REMARKS, false",
        "NOTED, NO_REMARKS, false",
        "NOT_ENDORSED, NOT_ENDORSED, false"
    })
    void positionsConflictWhenAMunicipalityCannotHoldBoth(Position one, Position other, boolean conflict) {
        assertThat(one.conflictsWith(other)).isEqualTo(conflict);
        assertThat(other.conflictsWith(one)).isEqualTo(conflict);
    }

    @Test
    void aConflictIsRaisedOnceWhicheverCameFirst() {
        assertThat(says(subject, Stage.CONTRIBUTED, "nej", Position.NOT_ENDORSED)
                        .disagreements())
                .isEmpty();
        var raised = says(primary, Stage.HANDED_IN, "", Position.ENDORSED);
        var again = says(primary, Stage.HANDED_IN, "med glæde", Position.ENDORSED);
        var other = says(subject, Stage.CONTRIBUTED, "delvist", Position.ENDORSED_WITH_RESERVATION);

        assertThat(raised.disagreements()).singleElement().satisfies(one -> {
            assertThat(one.item()).isEqualTo("1");
            assertThat(one.reply().person()).isEqualTo(primary);
            assertThat(one.contribution().person()).isEqualTo(subject);
        });
        assertThat(again.disagreements()).isEmpty();
        assertThat(other.disagreements()).hasSize(1);
    }

    @Test
    void aDraftRaisesNothing() {
        says(primary, Stage.HANDED_IN, "", Position.ENDORSED);

        assertThat(says(subject, Stage.DRAFT, "nej", Position.NOT_ENDORSED).disagreements())
                .isEmpty();
    }

    @Test
    void anotherPersonsDifferentAnswerIsAChangeFromWhatToWhat() {
        says(primary, Stage.HANDED_IN, "", Position.ENDORSED);
        var changed = says(deputy, Stage.HANDED_IN, "nej", Position.NOT_ENDORSED);

        assertThat(changed.changes()).singleElement().satisfies(change -> {
            assertThat(change.from().answer().position()).isEqualTo(Position.ENDORSED);
            assertThat(change.to().person()).isEqualTo(deputy);
        });
        assertThat(says(primary, Stage.HANDED_IN, "nej", Position.NOT_ENDORSED).changes())
                .isEmpty();
        assertThat(memory.to(round.id())).hasSize(3);
    }

    @Test
    void aLateAnswerDoesNotChangeTheOneInTime() {
        says(primary, Stage.HANDED_IN, "", Position.ENDORSED);
        var late = taking.take(reply(deputy, Stage.HANDED_IN, new Answer(Position.NOT_ENDORSED, "nej")), AFTER);

        assertThat(late.changes()).isEmpty();
        assertThat(late.replaced()).isEmpty();
    }

    @Test
    void bothTextsAreJoinedUnderWhoWroteThemAndOnlyOnce() {
        Answer mine = new Answer(Position.ENDORSED, "mit", new Flags(true, false));
        Answer theirs = new Answer(Position.REMARKS, "deres");
        Answer both = mine.joined("Hovedkontakt", theirs, "Fagkontakt");

        assertThat(both)
                .isEqualTo(new Answer(
                        Position.ENDORSED, "Hovedkontakt: mit\n\nFagkontakt: deres", new Flags(true, false)));
        assertThat(both.joined("Hovedkontakt", theirs, "Fagkontakt")).isEqualTo(both);
        assertThat(new Answer(Position.ENDORSED, "").joined("H", theirs, "F").text())
                .isEqualTo("deres");
        assertThat(new Answer(Position.NO_REMARKS, "").joined("H", theirs, "F"))
                .isEqualTo(new Answer(Position.REMARKS, "deres"));
    }

    @Test
    void aReservationConfirmedAfterTheDeadlineIsANewVersionInTime() {
        taking.take(reserved(new Answer(Position.ENDORSED, "")), MONDAY_MORNING);
        taking.take(reply(deputy, Stage.DRAFT, new Answer(Position.REMARKS, "på vej")), MONDAY_MORNING);
        var confirmed = confirming.confirm(confirmation(), AFTER);

        assertThat(confirmed).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Level.of(ReplyLevel.POLITICAL));
            assertThat(one.counts()).isTrue();
            assertThat(one.person()).isEqualTo(deputy);
        });
        assertThat(standing().items().get(0).beside())
                .extracting(one -> one.answer().text())
                .containsExactly("på vej");
        assertThat(confirming.confirm(confirmation(), AFTER)).isEmpty();
        assertThat(memory.about(round.id().value())).extracting("deed").contains("level-confirmed");
    }

    @Test
    void aLateReplyStaysLateWhenItsReservationIsConfirmed() {
        taking.take(reserved(new Answer(Position.ENDORSED, "")), AFTER);

        assertThat(confirming.confirm(confirmation(), AFTER.plusSeconds(1)))
                .extracting(Contribution::late)
                .containsExactly(true);
    }

    @Test
    void aDayIsKeptOnlyWhereSomethingIsAwaited() {
        assertThat(new Level(ReplyLevel.DIRECTOR, LocalDate.parse("2027-02-03")))
                .isEqualTo(Level.of(ReplyLevel.DIRECTOR));
    }

    private TakingReplies.Taken says(PersonId person, Stage stage, String text, Position position) {
        return taking.take(reply(person, stage, new Answer(position, text)), MONDAY_MORNING);
    }

    private Reply reply(PersonId person, Stage stage, Answer answer) {
        return new Reply(
                round,
                BALLERUP,
                person,
                Map.of("1", answer),
                Level.ADMINISTRATIVE,
                stage,
                Channel.CARD,
                null,
                "activity");
    }

    private Reply reserved(Answer answer) {
        return new Reply(
                round,
                BALLERUP,
                primary,
                Map.of("1", answer),
                RESERVED,
                Stage.HANDED_IN,
                Channel.CARD,
                null,
                "activity");
    }

    private ConfirmingLevels.Confirmation confirmation() {
        return new ConfirmingLevels.Confirmation(round, BALLERUP, deputy, Channel.CARD, "confirming");
    }

    private MunicipalityStanding standing() {
        return Standing.of(round, memory.to(round.id())).of(BALLERUP).orElseThrow();
    }

    private Round open() {
        RoundPlan plan = (RoundPlan) new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY)
                .plan(order(FRIDAY_NOON, new Pace.WorkingDays(List.of())), MONDAY_MORNING);
        return new OpeningRounds(
                        memory,
                        memory.rounds,
                        memory,
                        memory,
                        new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory),
                        memory)
                .open(plan, MONDAY_MORNING);
    }
}
