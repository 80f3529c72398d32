package dk.raadslag.store.draft;

import static dk.raadslag.store.Sample.BALLERUP;
import static dk.raadslag.store.Sample.HERLEV;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.Opinion;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CirculationsTest extends StoreTest {
    private RoundId round = new RoundId("OMN-R1");
    private PersonId contact = new PersonId(0);
    private PersonId director = new PersonId(0);

    @BeforeEach
    void twoVersions() {
        round = openRound("OMN-R1").id();
        contact = somebody("kontakt-ballerup");
        director = somebody("direktoer-ballerup");
        the(Drafts.class).nextVersion(round);
        the(Drafts.class).nextVersion(round);
    }

    @Test
    void aVersionGoesRoundOnceToThoseItWasMeantFor() {
        Circulation first = circulation(1);

        assertThat(circulations().newestCirculation(round)).isEmpty();
        assertThat(circulations().begin(first)).isTrue();
        assertThat(circulations().begin(first)).isFalse();
        assertThat(circulations().newestCirculation(round)).contains(first);

        circulations().begin(circulation(2));
        assertThat(circulations().newestCirculation(round)).contains(circulation(2));
    }

    @Test
    void everyOpinionStaysWithItsVersion() {
        Opinion first = opinion(1, false, "Ret »punkt 1« 😀");
        Opinion second = opinion(1, true, "");
        circulations().add(first);
        circulations().add(second);
        circulations().add(opinion(2, true, ""));

        assertThat(circulations().opinions(round, 1)).containsExactly(first, second);
    }

    private Circulations circulations() {
        return the(Circulations.class);
    }

    private Circulation circulation(int version) {
        return new Circulation(
                round,
                version,
                Sample.NOW,
                contact,
                List.of(
                        new Circulation.Reader(contact, BALLERUP, true),
                        new Circulation.Reader(director, BALLERUP, false),
                        new Circulation.Reader(director, HERLEV, true)));
    }

    private Opinion opinion(int version, boolean agrees, String remarks) {
        return new Opinion(round, version, BALLERUP, contact, agrees, remarks, Sample.NOW);
    }
}
