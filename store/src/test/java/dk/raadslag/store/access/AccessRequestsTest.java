package dk.raadslag.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.access.AccessRequests;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.TeamsAccount;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class AccessRequestsTest extends StoreTest {
    private static final TeamsAccount ACCOUNT = new TeamsAccount("tenant-1", "object-1");

    @Test
    void aWishIsKeptAsItWasUntilItIsAnswered() {
        AccessRequest request = the(AccessRequests.class).open(wish(ACCOUNT, Sample.NOW));
        assertThat(request.wish()).isEqualTo(wish(ACCOUNT, Sample.NOW));
        assertThat(the(AccessRequests.class).of(ACCOUNT)).contains(request);
        assertThat(the(AccessRequests.class).find(request.id())).contains(request);
        assertThat(the(AccessRequests.class).of(new TeamsAccount("tenant-2", "object-1")))
                .isEmpty();
        assertThat(the(AccessRequests.class).remove(request.id())).isTrue();
        assertThat(the(AccessRequests.class).of(ACCOUNT)).isEmpty();
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneDoes() throws Exception {
        long id = the(AccessRequests.class).open(wish(ACCOUNT, Sample.NOW)).id();
        Callable<Boolean> answering =
                () -> inOneUnitOfWork(() -> the(AccessRequests.class).remove(id));
        assertThat(atOnce(List.of(answering, answering))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whatWaitedTooLongIsForgotten() {
        TeamsAccount later = new TeamsAccount("tenant-1", "object-2");
        the(AccessRequests.class).open(wish(ACCOUNT, Sample.NOW));
        the(AccessRequests.class).open(wish(later, Sample.NOW.plusSeconds(1)));
        the(AccessRequests.class).forgetBefore(Sample.NOW.plusSeconds(1));
        assertThat(the(AccessRequests.class).of(ACCOUNT)).isEmpty();
        assertThat(the(AccessRequests.class).of(later)).isPresent();
    }

    private static AccessRequest.Wish wish(TeamsAccount account, Instant at) {
        return new AccessRequest.Wish(
                account,
                Sample.NETWORK,
                "Ny Kollega",
                new EmailAddress("ny@ballerup.example"),
                new ChatAddress("https://smba/", account.tenantId(), "29:1", "a:1"),
                at);
    }
}
