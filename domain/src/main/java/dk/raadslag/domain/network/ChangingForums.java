package dk.raadslag.domain.network;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import java.time.Instant;
import java.util.Map;

/** Adds to what is known of a network's forums and host; nothing is forgotten by it. */
public final class ChangingForums {
    private static final Map<Class<?>, String> DEEDS = Map.of(
            ForumChange.Renamed.class, "forum-renamed",
            ForumChange.Closed.class, "forum-closed",
            ForumChange.Succeeded.class, "forum-succeeded",
            ForumChange.Reopened.class, "forum-reopened",
            ForumChange.HostMoved.class, "host-moved");

    private final UnitOfWork unitOfWork;
    private final ForumChanges changes;
    private final Networks networks;
    private final Audit audit;

    /** Needs where changes are kept, and who must know of them. */
    public ChangingForums(UnitOfWork unitOfWork, ForumChanges changes, Networks networks, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.changes = changes;
        this.networks = networks;
        this.audit = audit;
    }

    /** Makes a change; everything said from now on knows of it. */
    public void make(NetworkId network, ForumChange change, PersonId by, Instant now) {
        unitOfWork.run(() -> {
            changes.add(network, new ForumChange.Made(change, by, now));
            audit.add(new Audit.Entry(now, by.toString(), deed(change), network.value(), detail(change)));
            networks.lookAgain();
            return true;
        });
    }

    private static String deed(ForumChange change) {
        return DEEDS.getOrDefault(change.getClass(), "forum-changed");
    }

    private static String detail(ForumChange change) {
        return change instanceof ForumChange.HostMoved moved
                ? "municipality=" + moved.municipality() + " from=" + change.from()
                : "forum=" + change.forum() + " from=" + change.from();
    }
}
