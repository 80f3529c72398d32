package dk.raadslag.domain.nomination;

import dk.raadslag.domain.network.NetworkId;
import java.util.List;

/** Who sits in the working groups of each network, and who has. */
public interface WorkingGroups {

    /** Stores a member. */
    void add(NetworkId network, GroupMember member);

    /** Returns the members of a network's groups, past ones too, by group and first day. */
    List<GroupMember> of(NetworkId network);
}
