package dk.raadslag.store.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CirculationsTest extends StoreTest {
    private RoundId round = new RoundId("OMN-R1");
    private PersonId consultant = new PersonId(0);

    @BeforeEach
    void twoVersionsAndTwoRoundsToAskAboutThem() {
        round = openRound("OMN-R1").id();
        openRound("OMN-R2");
        openRound("OMN-R3");
        consultant = somebody("konsulent-1");
        the(Drafts.class).nextVersion(round);
        the(Drafts.class).nextVersion(round);
    }

    @Test
    void aVersionGoesRoundOnceInARoundOfItsOwn() {
        Circulation first = circulation(1, "OMN-R2");

        assertThat(circulations().newestCirculation(round)).isEmpty();
        assertThat(circulations().begin(first)).isTrue();
        assertThat(circulations().begin(first)).isFalse();
        assertThat(circulations().newestCirculation(round)).contains(first);
        assertThat(circulations().circulatedIn(new RoundId("OMN-R2"))).contains(first);

        circulations().begin(circulation(2, "OMN-R3"));
        assertThat(circulations().newestCirculation(round)).contains(circulation(2, "OMN-R3"));
    }

    @Test
    void anyOtherRoundAsksAboutSomethingElse() {
        circulations().begin(circulation(1, "OMN-R2"));

        assertThat(circulations().circulatedIn(round)).isEmpty();
        assertThat(circulations().circulatedIn(new RoundId("OMN-R3"))).isEmpty();
    }

    private Circulations circulations() {
        return the(Circulations.class);
    }

    private Circulation circulation(int version, String consent) {
        return new Circulation(round, version, new RoundId(consent), Sample.NOW, consultant);
    }
}
