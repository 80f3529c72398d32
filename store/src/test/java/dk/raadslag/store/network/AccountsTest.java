package dk.raadslag.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.TeamsAccount;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import org.junit.jupiter.api.Test;

class AccountsTest extends StoreTest {
    private static final TeamsAccount ACCOUNT = new TeamsAccount("tenant-1", "object-1");

    @Test
    void anAccountIsLinkedWithinItsTenant() {
        PersonId person = somebody("kontakt-ballerup");
        the(Accounts.class).link(ACCOUNT, person, Sample.NOW);
        assertThat(the(Accounts.class).personOf(ACCOUNT)).contains(person);
        assertThat(the(Accounts.class).personOf(new TeamsAccount("tenant-2", "object-1")))
                .isEmpty();
    }

    @Test
    void anAccountHasOnePersonAndAPersonMayHaveSeveralAccounts() {
        PersonId first = somebody("kontakt-ballerup");
        PersonId second = somebody("kontakt-herlev");
        TeamsAccount guest = new TeamsAccount("tenant-2", "object-9");
        the(Accounts.class).link(ACCOUNT, first, Sample.NOW);
        the(Accounts.class).link(ACCOUNT, second, Sample.NOW);
        the(Accounts.class).link(guest, second, Sample.NOW);
        assertThat(the(Accounts.class).personOf(ACCOUNT)).contains(second);
        assertThat(the(Accounts.class).personOf(guest)).contains(second);
    }
}
