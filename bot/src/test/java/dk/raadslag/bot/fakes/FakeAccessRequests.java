package dk.raadslag.bot.fakes;

import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.access.AccessRequests;
import dk.raadslag.domain.network.TeamsAccount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Wishes for access, in memory. */
public final class FakeAccessRequests implements AccessRequests {
    private final List<AccessRequest> open = new ArrayList<>();
    private long last;

    @Override
    public AccessRequest open(AccessRequest.Wish wish) {
        AccessRequest request = new AccessRequest(++last, wish);
        open.add(request);
        return request;
    }

    @Override
    public Optional<AccessRequest> of(TeamsAccount account) {
        return open.stream().filter(one -> one.wish().account().equals(account)).findFirst();
    }

    @Override
    public Optional<AccessRequest> find(long id) {
        return open.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public boolean remove(long id) {
        return open.removeIf(one -> one.id() == id);
    }

    @Override
    public void forgetBefore(Instant at) {
        open.removeIf(one -> one.wish().at().isBefore(at));
    }
}
