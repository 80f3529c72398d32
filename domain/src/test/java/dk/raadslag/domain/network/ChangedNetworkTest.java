package dk.raadslag.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.memory.Fixtures;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a secretariat changes about its forums and its host holds from its day on, and never before it. */
class ChangedNetworkTest {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final LocalDate EVE = NEW_YEAR.minusDays(1);
    private static final PlanSteps PLAN = new PlanSteps(18, List.of(), 10, LocalTime.NOON, 8, null, null, null, null);
    private static final Network NETWORK = Fixtures.NETWORK.deciding(
            new Secretariat(List.of(), Fixtures.GLADSAXE, hosts()),
            new DecisionMaking(List.of(forum("kreds", "Kredsen"), forum("kkr", "KKR")), List.of()));

    @Test
    void aForumIsCalledByItsNewNameFromTheDayItHasIt() {
        Network changed = after(EVE, new ForumChange.Renamed("kreds", "Direktørkredsen", NEW_YEAR));

        assertThat(changed.nameOfForum("kreds", EVE)).isEqualTo("Kredsen");
        assertThat(changed.nameOfForum("kreds", NEW_YEAR)).isEqualTo("Direktørkredsen");
        assertThat(changed.forum("kreds")).map(Forum::name).contains("Kredsen");
        assertThat(after(NEW_YEAR, new ForumChange.Renamed("kreds", "Direktørkredsen", NEW_YEAR))
                        .forum("kreds"))
                .map(Forum::name)
                .contains("Direktørkredsen");
    }

    @Test
    void ofTwoNamesFromOneDayTheLastOneHolds() {
        assertThat(after(
                                NEW_YEAR,
                                new ForumChange.Renamed("kreds", "Direktrøkredsen", NEW_YEAR),
                                new ForumChange.Renamed("kreds", "Direktørkredsen", NEW_YEAR))
                        .forum("kreds")
                        .orElseThrow()
                        .lifetime()
                        .names())
                .extracting(Lifetime.Name::name)
                .containsExactly("Kredsen", "Direktørkredsen");
    }

    @Test
    void aClosedForumIsThereUntilTheDayBefore() {
        Network changed = after(EVE, new ForumChange.Closed("kreds", NEW_YEAR));

        assertThat(changed.forumOn("kreds", EVE)).isPresent();
        assertThat(changed.forumOn("kreds", NEW_YEAR)).isEmpty();
        assertThat(changed.nameOfForum("kreds", NEW_YEAR)).isEqualTo("Kredsen");
        assertThat(after(EVE, new ForumChange.Closed("kreds", NEW_YEAR), new ForumChange.Reopened("kreds", NEW_YEAR))
                        .forumOn("kreds", NEW_YEAR))
                .isPresent();
    }

    @Test
    void aSuccessorTakesOverAndIsMadeWhereItIsNotThere() {
        Network changed = after(
                EVE,
                new ForumChange.Succeeded("kreds", "raad", "Direktørrådet", NEW_YEAR),
                new ForumChange.Succeeded("raad", "kkr", "KKR", NEW_YEAR.plusYears(1)));

        assertThat(changed.forumOn("kreds", EVE)).map(Forum::id).contains("kreds");
        assertThat(changed.forumOn("kreds", NEW_YEAR)).map(Forum::name).contains("Direktørrådet");
        assertThat(changed.forum("raad").orElseThrow().plan()).isEqualTo(PLAN);
        assertThat(changed.forumOn("kreds", NEW_YEAR.plusYears(1)))
                .map(Forum::id)
                .contains("kkr");
    }

    @Test
    void forumsThatSucceedEachOtherLeadNowhere() {
        assertThat(after(
                                EVE,
                                new ForumChange.Succeeded("kreds", "kkr", "KKR", NEW_YEAR),
                                new ForumChange.Succeeded("kkr", "kreds", "Kredsen", NEW_YEAR))
                        .forumOn("kreds", NEW_YEAR))
                .isEmpty();
    }

    @Test
    void theHostChangesOnADayAndWhoWasHostBeforeStays() {
        Network changed = after(EVE, new ForumChange.HostMoved(Fixtures.BALLERUP, NEW_YEAR));

        assertThat(changed.hostOn(LocalDate.parse("2022-02-28"))).isEqualTo(Fixtures.GENTOFTE);
        assertThat(changed.hostOn(EVE)).isEqualTo(Fixtures.GLADSAXE);
        assertThat(changed.hostOn(NEW_YEAR)).isEqualTo(Fixtures.BALLERUP);
        assertThat(changed.host()).isEqualTo(Fixtures.GLADSAXE);
        assertThat(after(NEW_YEAR, new ForumChange.HostMoved(Fixtures.BALLERUP, NEW_YEAR))
                        .host())
                .isEqualTo(Fixtures.BALLERUP);
    }

    private static Network after(LocalDate today, ForumChange... changes) {
        return NETWORK.changed(List.of(changes), today);
    }

    private static Forum forum(String id, String name) {
        return new Forum(id, name, List.of(), PLAN, PLAN);
    }

    private static List<HostTerm> hosts() {
        return List.of(
                new HostTerm(Fixtures.GENTOFTE, null), new HostTerm(Fixtures.GLADSAXE, LocalDate.parse("2022-03-01")));
    }
}
