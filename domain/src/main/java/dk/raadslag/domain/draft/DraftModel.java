package dk.raadslag.domain.draft;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.reply.ReplyLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything both documents are written from.
 *
 * @param provisional the deadline has not passed yet
 * @param asked how many municipalities were asked
 * @param answered how many have answered in time, wholly or in part
 * @param levels the levels on which the replies were given
 * @param restsOn the replies that stand in it
 * @param versions what this version and those before it rest on, oldest first; empty until that has been traced
 * @param news what has changed since the last version; null where there is none to compare with
 */
public record DraftModel(
        Letterhead letterhead,
        int version,
        Instant madeAt,
        boolean provisional,
        int asked,
        int answered,
        Set<ReplyLevel> levels,
        List<DraftItem> items,
        InternalAnnex annex,
        List<DraftReply> restsOn,
        List<DraftVersion> versions,
        @Nullable News news) {

    /** Copies the collections. */
    public DraftModel {
        levels = Set.copyOf(levels);
        items = List.copyOf(items);
        restsOn = List.copyOf(restsOn);
        versions = List.copyOf(versions);
    }

    /** Makes a model that is compared with no earlier version, and of which it is not told on what it rests. */
    public DraftModel(
            Letterhead letterhead,
            int version,
            Instant madeAt,
            boolean provisional,
            int asked,
            int answered,
            Set<ReplyLevel> levels,
            List<DraftItem> items,
            InternalAnnex annex) {
        this(
                letterhead,
                version,
                madeAt,
                provisional,
                asked,
                answered,
                levels,
                items,
                annex,
                List.of(),
                List.of(),
                null);
    }

    /** Returns this model with what has changed since an earlier version. */
    public DraftModel since(int earlier, DraftOutline said) {
        News compared = new News(earlier, DraftOutline.of(this).since(said));
        return with(versions, compared);
    }

    /** Returns this model with what it and the versions before it rest on. */
    public DraftModel traced(List<DraftVersion> traced) {
        return with(traced, news);
    }

    /** Returns what this version rests on. */
    public DraftVersion latest() {
        return versions.get(versions.size() - 1);
    }

    private DraftModel with(List<DraftVersion> traced, @Nullable News compared) {
        return new DraftModel(
                letterhead,
                version,
                madeAt,
                provisional,
                asked,
                answered,
                levels,
                items,
                annex,
                restsOn,
                traced,
                compared);
    }

    /** What has changed since an earlier version. */
    public record News(int since, List<DraftOutline.Change> changes) {
        /** Copies the list. */
        public News {
            changes = List.copyOf(changes);
        }

        /** Returns what is different about an item. */
        public List<DraftOutline.Difference> of(DraftItem item) {
            return changes.stream()
                    .filter(change -> change.number().equals(item.number()))
                    .flatMap(change -> change.differences().stream())
                    .toList();
        }

        /** Returns the numbers of the items that are not there any more. */
        public List<String> gone() {
            return changes.stream()
                    .filter(change -> change.differences().contains(DraftOutline.Difference.GONE))
                    .map(DraftOutline.Change::number)
                    .toList();
        }
    }

    /**
     * Who writes, about what.
     *
     * @param subject what the round is called
     * @param municipalities everyday names of the municipalities asked, in alphabetical order
     */
    public record Letterhead(
            String networkId,
            String networkName,
            String senderName,
            String phone,
            String caseNumber,
            String roundId,
            String subject,
            @Nullable LocalDate meetingDate,
            Instant openedAt,
            Deadline deadline,
            List<String> municipalities,
            List<String> leftOut) {

        /** Copies the lists. */
        public Letterhead {
            municipalities = List.copyOf(municipalities);
            leftOut = List.copyOf(leftOut);
        }
    }
}
