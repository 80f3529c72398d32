package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.ForumChange;
import dk.raadslag.domain.network.ForumChanges;
import dk.raadslag.domain.network.NetworkId;
import java.util.ArrayList;
import java.util.List;

/** What was changed about the forums of one network, in memory. */
public final class FakeForumChanges implements ForumChanges, Remembered {
    private List<ForumChange.Made> made = new ArrayList<>();

    @Override
    public void add(NetworkId network, ForumChange.Made change) {
        made.add(change);
    }

    @Override
    public List<ForumChange.Made> of(NetworkId network) {
        return List.copyOf(made);
    }

    @Override
    public Runnable snapshot() {
        List<ForumChange.Made> before = new ArrayList<>(made);
        return () -> made = before;
    }
}
