package dk.raadslag.store.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.JointWording;
import dk.raadslag.domain.draft.JointWordings;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JointWordingsTest extends StoreTest {
    private RoundId round = new RoundId("OMN-R1");
    private PersonId consultant = new PersonId(0);

    @BeforeEach
    void open() {
        consultant = somebody("konsulent-1");
        round = openRound("OMN-R1").id();
    }

    @Test
    void everyVersionComesBackAsItWasWritten() {
        JointWording first = write("1", "Kommunerne støtter »forslaget«.");
        JointWording other = write("2", "Linje et\nlinje to 😀");
        JointWording second = write("1", "Kommunerne støtter forslaget, når økonomien er på plads.");

        assertThat(the(JointWordings.class).of(round)).containsExactly(first, other, second);
        assertThat(List.of(first.version(), other.version(), second.version())).containsExactly(1, 1, 2);
    }

    @Test
    void theNewestVersionHoldsUntilItIsTakenAway() {
        write("1", "Først.");
        JointWording second = write("1", "Så.");
        write("2", "Noget andet.");
        write("2", "");

        assertThat(the(JointWordings.class).inForce(round)).containsOnly(java.util.Map.entry("1", second));
    }

    @Test
    void anotherRoundsWordsAreNotSeen() {
        write("1", "Her.");

        assertThat(the(JointWordings.class).of(openRound("OMN-R2").id())).isEmpty();
    }

    @Test
    void wordsWrittenAtOnceGetDifferentVersions() throws Exception {
        Callable<Integer> writing =
                () -> inOneUnitOfWork(() -> write("1", "Samtidig.").version());

        assertThat(atOnce(List.of(writing, writing, writing))).containsExactlyInAnyOrder(1, 2, 3);
    }

    private JointWording write(String item, String text) {
        return the(JointWordings.class).add(new JointWording(round, item, 1, text, consultant, Sample.NOW));
    }
}
