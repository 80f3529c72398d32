package dk.raadslag.store.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.GroupMember;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.nomination.Seats;
import dk.raadslag.domain.nomination.WorkingGroups;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class NominationsTest extends StoreTest {
    private static final LocalDate FIRST = LocalDate.parse("2027-01-01");

    @Test
    void aCallComesBackWhole() {
        NominationCall call = open();
        assertThat(the(Nominations.class).call(call.round())).contains(call);
        assertThat(the(Nominations.class).of(Sample.NETWORK)).containsExactly(call);
        assertThat(the(Nominations.class).call(new RoundId("OMN-R9"))).isEmpty();
    }

    @Test
    void somebodyNamedComesBackWholeWithWhatBecameOfThem() {
        Nominee named = name(open().round(), "a1");
        assertThat(the(Nominations.class).find(named.id())).contains(named);
        the(Nominations.class).answer(named.id(), Nominee.Consent.ACCEPTED, Sample.NOW);
        the(Nominations.class).choose(named.id(), Nominee.Choice.CHOSEN);
        the(Nominations.class).told(named.id(), Sample.NOW);
        assertThat(the(Nominations.class).of(named.origin().round()))
                .containsExactly(new Nominee(
                        named.id(),
                        named.origin(),
                        named.candidate(),
                        Nominee.Consent.ACCEPTED,
                        Nominee.Choice.CHOSEN,
                        true));
        assertThat(the(Nominations.class).choose(named.id(), Nominee.Choice.LEFT))
                .isFalse();
    }

    @Test
    void ofTwoWhoTellAtOnceOneTells() throws Exception {
        Nominee named = name(open().round(), "a1");
        Callable<Boolean> telling =
                () -> inOneUnitOfWork(() -> the(Nominations.class).told(named.id(), Sample.NOW));
        assertThat(atOnce(List.of(telling, telling))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void onlyWhoIsNotChosenIsTakenBack() {
        RoundId round = open().round();
        Nominee chosen = name(round, "a1");
        Nominee open = name(round, "a2");
        the(Nominations.class).choose(chosen.id(), Nominee.Choice.CHOSEN);
        assertThat(the(Nominations.class).withdraw(round, chosen.origin().by(), "a1"))
                .isZero();
        assertThat(the(Nominations.class).withdraw(round, open.origin().by(), "a2"))
                .isOne();
        assertThat(the(Nominations.class).of(round)).extracting(Nominee::id).containsExactly(chosen.id());
    }

    @Test
    void membersAreKeptWithTheirTerms() {
        RoundId round = open().round();
        PersonId person = somebody("konsulent");
        List<GroupMember> members = List.of(
                new GroupMember("Økonomigruppe", person, Sample.BALLERUP, round, FIRST, FIRST.plusYears(2)),
                new GroupMember("Økonomigruppe", person, Sample.BALLERUP, round, FIRST.plusYears(2), null));
        members.forEach(one -> the(WorkingGroups.class).add(Sample.NETWORK, one));
        assertThat(the(WorkingGroups.class).of(Sample.NETWORK)).containsExactlyElementsOf(members);
    }

    private NominationCall open() {
        RoundId round = openRound("OMN-R1").id();
        NominationCall call = new NominationCall(
                round, "Økonomigruppe", new Seats(Seats.Per.CLUSTER, 1, 2, 4, 8), List.of("data", "økonomi"), 2, FIRST);
        the(Nominations.class).open(Sample.NETWORK, call);
        return call;
    }

    private Nominee name(RoundId round, String activity) {
        return the(Nominations.class)
                .add(
                        new Nominee.Origin(
                                round, Sample.BALLERUP, somebody("kontakt-ballerup"), activity, Sample.NOW, true),
                        new Nominee.Candidate(somebody("konsulent-" + activity), "Kender data", List.of("data")),
                        Nominee.Consent.ASKED);
    }
}
