package dk.raadslag.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.casework.CaseEvent.Kind;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.DecisionMaking;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.ForumChange;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.PlanSteps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a case: in turn, back and aside, through forums that change underway. Today is Monday 11 January 2027. */
class MovingCasesTest {
    private static final PersonId CONSULTANT = new PersonId(1);
    private static final Instant NOW = Fixtures.MONDAY_MORNING;
    private static final LocalDate TODAY = LocalDate.parse("2027-01-11");
    private static final PlanSteps PLAN = new PlanSteps(18, List.of(), 10, LocalTime.NOON, 8, null, null, null, null);

    private final Memory memory = Fixtures.memory();
    private final CaseShelf cases = new CaseShelf();
    private final CaseCalendar calendar = new CaseCalendar(new NoMeetings(), Fixtures.NEW_YEAR_ONLY);
    private final MovingCases moving = new MovingCases(memory, cases, calendar, memory);
    private final Network network = new Network(
            Fixtures.NETWORK.id(),
            Fixtures.NETWORK.signature(),
            Fixtures.NETWORK.tenants(),
            Fixtures.NETWORK.secretariat(),
            Fixtures.NETWORK.membership(),
            Fixtures.NETWORK.daysOff(),
            new DecisionMaking(
                    List.of(forum("chairs", "Formandskabet"), forum("circle", "Kredsen"), forum("kkr", "KKR")),
                    List.of()),
            Fixtures.NETWORK.consent(),
            Fixtures.NETWORK.upkeep());
    private Case file;

    @BeforeEach
    void begin() {
        file = moving.begin(
                new Case.Subject("Økonomigruppe", "Til KKR", List.of("chairs", "circle", "kkr"), null, CONSULTANT, NOW),
                Optional.of(TODAY.plusDays(2)),
                network);
    }

    @Test
    void aCaseGoesFromForumToForumAndIsThrough() {
        assertThat(move(Kind.DECIDED, 0, "2027-01-20")).isEmpty();
        assertThat(path().current()).isEqualTo(1);
        assertThat(path().stops().get(1).when().day()).isEqualTo("2027-01-20");
        assertThat(move(Kind.DECIDED, 0, null)).isEmpty();
        assertThat(move(Kind.DECIDED, 0, null)).isEmpty();
        assertThat(path().isOver()).isTrue();
        assertThat(path().stops()).extracting(CasePath.Stop::state).containsOnly(CasePath.State.DECIDED);
        assertThat(move(Kind.DECIDED, 0, null)).contains(new CaseRefusal.CaseIsOver(1, false));
    }

    @Test
    void aSkippedForumStandsAsSkipped() {
        move(Kind.SKIPPED, 0, null);
        assertThat(path().stops())
                .extracting(CasePath.Stop::state)
                .containsExactly(CasePath.State.SKIPPED, CasePath.State.AT_HAND, CasePath.State.WAITING);
    }

    @Test
    void aCaseThatIsSentBackGoesThroughAgainAndKeepsWhatWasDecided() {
        move(Kind.DECIDED, 0, "2027-01-20");
        move(Kind.DECIDED, 0, "2027-02-10");
        assertThat(move(Kind.RETURNED, 0, "2027-02-03")).isEmpty();
        assertThat(path().stops())
                .extracting(CasePath.Stop::state)
                .containsExactly(CasePath.State.AT_HAND, CasePath.State.WAITING, CasePath.State.SENT_BACK);
        assertThat(path().stops())
                .extracting(stop -> stop.when().day())
                .containsExactly(LocalDate.parse("2027-02-03"), null, null);
        assertThat(file().events())
                .extracting(CaseEvent::kind)
                .containsExactly(
                        Kind.DATED, Kind.DECIDED, Kind.DATED, Kind.DECIDED, Kind.DATED, Kind.RETURNED, Kind.DATED);
        assertThat(move(Kind.RETURNED, 0, null)).contains(new CaseRefusal.NothingBefore(1, "Formandskabet"));
    }

    @Test
    void daysAreGivenInTurnAndOnlyAhead() {
        assertThat(move(Kind.DATED, 1, "2027-01-12"))
                .contains(new CaseRefusal.OutOfTurn("Kredsen", TODAY.plusDays(1), "Formandskabet", TODAY.plusDays(2)));
        assertThat(move(Kind.DATED, 1, "2027-01-08"))
                .contains(new CaseRefusal.DayIsOver(LocalDate.parse("2027-01-08")));
        assertThat(move(Kind.DATED, 1, "2027-01-13")).isEmpty();
        move(Kind.DECIDED, 0, null);
        assertThat(move(Kind.DATED, 0, "2027-02-01")).contains(new CaseRefusal.StepIsDone(1, "Formandskabet"));
    }

    @Test
    void aDayNobodyWorksOrInTheQuietPeriodIsTold() {
        assertThat(calendar.caution(LocalDate.parse("2027-01-16"), network))
                .isEqualTo(CaseCalendar.Caution.NOT_A_WORKING_DAY);
        assertThat(calendar.caution(LocalDate.parse("2027-07-14"), network))
                .isEqualTo(CaseCalendar.Caution.QUIET_PERIOD);
        assertThat(calendar.caution(TODAY, network)).isEqualTo(CaseCalendar.Caution.NONE);
        assertThat(calendar.handIn(
                        LocalDate.parse("2027-01-20"), network.forums().get(0), network))
                .isEqualTo("2027-01-13");
    }

    @Test
    void aClosedForumIsRefusedAndItsSuccessorTakesOver() {
        Network closed = network.changed(List.of(new ForumChange.Closed("circle", TODAY.plusDays(4))), TODAY);
        CaseMove on = new CaseMove(Kind.DECIDED, 0, TODAY.plusDays(9), "", CONSULTANT);
        assertThat(moving.refusal(file, on, closed, NOW))
                .contains(new CaseRefusal.ForumIsGone(1, "Kredsen", TODAY.plusDays(4)));

        Network succeeded = network.changed(
                List.of(new ForumChange.Succeeded("circle", "council", "Direktørrådet", TODAY.plusDays(4))), TODAY);
        assertThat(moving.move(file, on, succeeded, NOW)).isEmpty();
        assertThat(file().events().get(2).place())
                .isEqualTo(new CaseEvent.Place("council", "Direktørrådet", Fixtures.GLADSAXE));
    }

    @Test
    void whatWasDecidedKeepsTheNameAndTheHostOfItsDay() {
        move(Kind.DECIDED, 0, null);
        LocalDate later = TODAY.plusDays(1);
        Network changed = network.changed(
                List.of(
                        new ForumChange.Renamed("chairs", "Forretningsudvalget", later),
                        new ForumChange.Renamed("circle", "Direktørkredsen", later),
                        new ForumChange.HostMoved(Fixtures.BALLERUP, later)),
                later);
        moving.move(file(), new CaseMove(Kind.DECIDED, 0, null, "Ja", CONSULTANT), changed, NOW.plusSeconds(86_400));
        assertThat(file().events())
                .filteredOn(event -> event.kind() == Kind.DECIDED)
                .extracting(CaseEvent::place)
                .containsExactly(
                        new CaseEvent.Place("chairs", "Formandskabet", Fixtures.GLADSAXE),
                        new CaseEvent.Place("circle", "Direktørkredsen", Fixtures.BALLERUP));
    }

    @Test
    void ofTwoWhoLookedAtTheSameCaseOneMovesIt() {
        CaseMove on = new CaseMove(Kind.DECIDED, 0, null, "", CONSULTANT);
        assertThat(moving.move(file, on, network, NOW)).isEmpty();
        assertThat(moving.move(file, on, network, NOW)).contains(new CaseRefusal.CaseHasMoved(1));
    }

    @Test
    void aCaseThatWasWithdrawnStaysWhereItWas() {
        move(Kind.WITHDRAWN, 0, null);
        assertThat(path().isOver()).isTrue();
        assertThat(path().stops().get(0).state()).isEqualTo(CasePath.State.DROPPED);
        assertThat(move(Kind.SKIPPED, 0, null)).contains(new CaseRefusal.CaseIsOver(1, true));
    }

    private Optional<CaseRefusal> move(Kind kind, int target, @Nullable String day) {
        CaseMove move = new CaseMove(kind, target, day == null ? null : LocalDate.parse(day), "Ja", CONSULTANT);
        return moving.move(file(), move, network, NOW);
    }

    private Case file() {
        return cases.find(network.id(), file.number()).orElseThrow();
    }

    private CasePath path() {
        return CasePath.of(file());
    }

    private static Forum forum(String id, String name) {
        return new Forum(id, name, List.of(), PLAN, PLAN);
    }

    /** A network with nothing in its calendar. */
    private static final class NoMeetings implements Meetings {
        @Override
        public List<Meeting> of(NetworkId network) {
            return List.of();
        }

        @Override
        public Optional<Meeting> find(MeetingId id) {
            return Optional.empty();
        }

        @Override
        public Meeting enter(Network network, String forum, LocalDate date, LocalTime time, boolean example) {
            throw new UnsupportedOperationException("nobody enters a meeting here");
        }

        @Override
        public void change(Meeting meeting) {
            throw new UnsupportedOperationException("nobody changes a meeting here");
        }
    }
}
