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
        InternalAnnex annex) {

    /** Copies the collections. */
    public DraftModel {
        levels = Set.copyOf(levels);
        items = List.copyOf(items);
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
