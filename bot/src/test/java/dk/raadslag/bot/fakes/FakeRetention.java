package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.retention.Announcement;
import dk.raadslag.domain.retention.Announcements;
import dk.raadslag.domain.retention.PastRecords;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been told, and what has been forgotten. */
public final class FakeRetention implements Announcements, PastRecords {
    /** The rounds whose answers were forgotten. */
    public final List<RoundId> rounds = new ArrayList<>();

    /** The moments at which something is written in the log. */
    public final List<Instant> log = new ArrayList<>();

    private final FakeContributions contributions;
    private @Nullable Announcement open;

    FakeRetention(FakeContributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public Optional<Announcement> of(NetworkId network) {
        return Optional.ofNullable(open);
    }

    @Override
    public void announce(NetworkId network, LocalDate on, LocalDate dueOn) {
        open = new Announcement(network, dueOn, null);
    }

    @Override
    public boolean hold(NetworkId network, LocalDate until) {
        if (open == null) {
            return false;
        }
        open = new Announcement(network, open.dueOn(), until);
        return true;
    }

    @Override
    public void remove(NetworkId network) {
        open = null;
    }

    @Override
    public int logBefore(Set<String> subjects, Instant moment) {
        return (int) log.stream().filter(one -> one.isBefore(moment)).count();
    }

    @Override
    public int forgetLogBefore(Set<String> subjects, Instant moment) {
        int before = log.size();
        log.removeIf(one -> one.isBefore(moment));
        return before - log.size();
    }

    @Override
    public int forgetReplies(RoundId round) {
        rounds.add(round);
        return contributions.to(round).size();
    }

    @Override
    public int forgetStrangersBefore(NetworkId network, Instant moment) {
        return 0;
    }
}
