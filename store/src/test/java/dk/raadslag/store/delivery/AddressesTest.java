package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import org.junit.jupiter.api.Test;

class AddressesTest extends StoreTest {
    private static final ChatAddress OLD = new ChatAddress("https://old/", "tenant", "29:1", null);
    private static final ChatAddress NEW = new ChatAddress("https://new/", "tenant", "29:1", "a:conversation");

    @Test
    void theNewestAddressWins() {
        PersonId person = somebody("kontakt-ballerup");
        assertThat(the(Contacts.class).isMet(person)).isFalse();
        the(Addresses.class).remember(person, OLD, Sample.NOW);
        assertThat(the(Contacts.class).isMet(person)).isTrue();
        assertThat(the(Addresses.class).of(person)).contains(OLD);
        the(Addresses.class).remember(person, NEW, Sample.NOW.plusSeconds(1));
        assertThat(the(Addresses.class).of(person)).contains(NEW);
    }

    @Test
    void anOlderAddressThatComesLateDoesNot() {
        PersonId person = somebody("kontakt-ballerup");
        the(Addresses.class).remember(person, NEW, Sample.NOW.plusSeconds(1));
        the(Addresses.class).remember(person, OLD, Sample.NOW);
        assertThat(the(Addresses.class).of(person)).contains(NEW);
    }

    @Test
    void aForgottenAddressIsGone() {
        PersonId person = somebody("kontakt-ballerup");
        the(Addresses.class).remember(person, NEW, Sample.NOW);
        the(Addresses.class).forget(person);
        assertThat(the(Addresses.class).of(person)).isEmpty();
    }
}
