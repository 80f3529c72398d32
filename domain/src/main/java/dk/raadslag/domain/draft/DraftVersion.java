package dk.raadslag.domain.draft;

import java.time.Instant;
import java.util.List;

/**
 * What one version of a draft rests on.
 *
 * @param known false where the replies were not recorded with it
 * @param shares which municipalities' replies to which items
 * @param changes which replies came, changed or went since the version before
 */
public record DraftVersion(int version, Instant madeAt, boolean known, List<Share> shares, List<Change> changes) {
    /** Copies the lists. */
    public DraftVersion {
        shares = List.copyOf(shares);
        changes = List.copyOf(changes);
    }

    /** Municipalities whose replies to the same items it rests on; {@code whole} tells that these are all items. */
    public record Share(List<String> municipalities, List<String> items, boolean whole) {
        /** Copies the lists. */
        public Share {
            municipalities = List.copyOf(municipalities);
            items = List.copyOf(items);
        }
    }

    /** What became of a municipality's replies. */
    public enum Kind {
        /** There was none before. */
        CAME,
        /** Another version holds now. */
        CHANGED,
        /** It does not hold any more. */
        WENT
    }

    /** Replies of a municipality to which the same happened. */
    public record Change(Kind kind, String municipality, List<String> items) {
        /** Copies the list. */
        public Change {
            items = List.copyOf(items);
        }
    }
}
