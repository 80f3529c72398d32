package dk.raadslag.templates.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.PremeetingItem;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is computed in the documents of a formøde and put in words. */
sealed interface PremeetingSentence extends Phrase {
    /** On how many answers it rests, given on which levels, until when. */
    record PremeetingBasis(int asked, int answered, int late, List<ReplyLevel> levels, Instant newest)
            implements PremeetingSentence {}

    /** Somebody can still answer. */
    record PremeetingProvisional() implements PremeetingSentence {}

    /** What a group of items is called. */
    record PremeetingGroup(PremeetingItem.Group group) implements PremeetingSentence {}

    /** Why a municipality is to be called on. */
    record CallReason(Position position, String text, boolean proposes, Flags flags) implements PremeetingSentence {}

    /** Who recommends what follows. */
    record Recommended(@Nullable String lead) implements PremeetingSentence {}

    /** What a council member should know about an item before its talking points. */
    record TalkingStance(PremeetingItem.Group group, boolean dissent, boolean voices) implements PremeetingSentence {}
}
