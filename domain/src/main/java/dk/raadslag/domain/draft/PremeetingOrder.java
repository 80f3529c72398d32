package dk.raadslag.domain.draft;

import dk.raadslag.domain.reply.ReplyLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of the formøde, sorted by how much the municipalities disagree.
 *
 * @param provisional somebody can still answer
 * @param asked how many municipalities were asked
 * @param answered how many have answered in time, wholly or in part
 * @param late how many have answered after the deadline only, and are not counted
 * @param levels the levels on which the answers were given
 * @param newest when the newest answer or joint wording it rests on was given
 * @param leftOut numbers of the closed items
 */
public record PremeetingOrder(
        Head head,
        boolean provisional,
        int asked,
        int answered,
        int late,
        Set<ReplyLevel> levels,
        Instant newest,
        List<PremeetingItem> items,
        List<String> leftOut) {
    /** Copies the lists. */
    public PremeetingOrder {
        levels = Set.copyOf(levels);
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /** What it is about, and who writes it. */
    public record Head(
            String title,
            @Nullable LocalDate meetingDate,
            String networkId,
            String networkName,
            String senderName,
            String phone,
            String caseNumber,
            List<String> rounds) {
        /** Copies the list. */
        public Head {
            rounds = List.copyOf(rounds);
        }
    }

    /** Returns the items of a group in the order of the agenda. */
    public List<PremeetingItem> in(PremeetingItem.Group group) {
        return items.stream().filter(item -> item.group() == group).toList();
    }
}
