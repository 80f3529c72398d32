package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.FakeForumChanges;
import dk.raadslag.bot.fakes.FakeNetworks;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.ForumChange;
import dk.raadslag.domain.network.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentNetworksTest {
    private final FakeForumChanges changes = new FakeForumChanges();
    private Instant now = Instant.parse("2026-11-02T08:00:00Z");
    private final CurrentNetworks networks =
            new CurrentNetworks(new FakeNetworks(List.of(Omegn.NETWORK)), changes, new MovedClock());

    @Test
    void whatAnotherMachineHasChangedIsKnownTenSecondsLater() {
        assertThat(name()).isEqualTo("Sundhedsrådet");
        rename("Rådet", "2026-11-01");
        assertThat(name()).isEqualTo("Sundhedsrådet");
        now = now.plusSeconds(10);
        assertThat(name()).isEqualTo("Rådet");
    }

    @Test
    void whatThisOneHasChangedIsKnownAtOnce() {
        assertThat(name()).isEqualTo("Sundhedsrådet");
        rename("Rådet", "2026-11-01");
        networks.lookAgain();
        assertThat(name()).isEqualTo("Rådet");
    }

    @Test
    void aNameThatBeginsTomorrowIsThereTomorrow() {
        rename("Rådet", "2026-11-03");
        assertThat(name()).isEqualTo("Sundhedsrådet");
        now = Instant.parse("2026-11-02T23:00:05Z");
        assertThat(name()).isEqualTo("Rådet");
    }

    private String name() {
        return networks.find(Omegn.NETWORK.id()).orElseThrow().forums().get(0).name();
    }

    private void rename(String name, String from) {
        changes.add(
                Omegn.NETWORK.id(),
                new ForumChange.Made(
                        new ForumChange.Renamed("sundhedsraad", name, LocalDate.parse(from)), new PersonId(1), now));
    }

    /** A clock the test sets. */
    private final class MovedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return DanishTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
