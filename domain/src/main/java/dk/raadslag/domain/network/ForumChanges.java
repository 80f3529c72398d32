package dk.raadslag.domain.network;

import java.util.List;

/** What secretariats have changed about their forums and hosts; only ever added to. */
public interface ForumChanges {

    /** Adds a change to a network. */
    void add(NetworkId network, ForumChange.Made made);

    /** Returns a network's changes in the order they were made. */
    List<ForumChange.Made> of(NetworkId network);
}
