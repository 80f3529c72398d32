package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.nomination.GroupMember;
import dk.raadslag.domain.nomination.WorkingGroups;
import java.util.ArrayList;
import java.util.List;

/** Members of groups in memory. */
public final class FakeWorkingGroups implements WorkingGroups, Remembered {
    private List<GroupMember> members = new ArrayList<>();

    @Override
    public void add(NetworkId network, GroupMember member) {
        members.add(member);
    }

    @Override
    public List<GroupMember> of(NetworkId network) {
        return List.copyOf(members);
    }

    @Override
    public Runnable snapshot() {
        List<GroupMember> before = new ArrayList<>(members);
        return () -> members = before;
    }
}
