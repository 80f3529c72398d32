package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.TeamsAccount;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class FakeAccounts implements Accounts, Remembered {
    private Map<TeamsAccount, PersonId> links = new LinkedHashMap<>();

    @Override
    public Optional<PersonId> personOf(TeamsAccount account) {
        return Optional.ofNullable(links.get(account));
    }

    @Override
    public void link(TeamsAccount account, PersonId person, Instant at) {
        links.put(account, person);
    }

    @Override
    public Runnable snapshot() {
        Map<TeamsAccount, PersonId> before = new LinkedHashMap<>(links);
        return () -> links = before;
    }
}
