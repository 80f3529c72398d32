package dk.raadslag.store.draft;

import static dk.raadslag.store.Sample.BALLERUP;
import static dk.raadslag.store.Sample.HERLEV;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.DissentChoice;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import org.junit.jupiter.api.Test;

class DissentChoicesTest extends StoreTest {
    @Test
    void everyChoiceStaysAndTheNewestHolds() {
        RoundId round = openRound("OMN-R1").id();
        PersonId contact = somebody("kontakt-ballerup");
        DissentChoices choices = the(DissentChoices.class);
        DissentChoice first = new DissentChoice(round, BALLERUP, "3.1#2", true, contact, Sample.NOW);
        DissentChoice second = new DissentChoice(round, BALLERUP, "3.1#2", false, contact, Sample.NOW);
        choices.add(first);
        choices.add(second);

        assertThat(choices.of(round)).containsExactly(first, second);
        assertThat(choices.newest(round, BALLERUP, "3.1#2")).contains(second);
        assertThat(choices.newest(round, HERLEV, "3.1#2")).isEmpty();
        assertThat(choices.newest(round, BALLERUP, "1")).isEmpty();
    }
}
