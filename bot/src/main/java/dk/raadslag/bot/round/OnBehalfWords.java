package dk.raadslag.bot.round;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import java.util.List;

/** What is said about answers the secretariat enters for a municipality. */
final class OnBehalfWords {

    private OnBehalfWords() {}

    record OnBehalfUsage() implements Phrase {}

    record MunicipalityMissing() implements Phrase {}

    record MunicipalityNotAsked(String municipality, String id, String title) implements Phrase {}

    record AnswerMissing(String municipality, List<String> items) implements Phrase {}

    record AnswerNotUnderstood(String municipality, String typed, List<String> items) implements Phrase {}

    record NoSuchItem(List<String> typed, List<String> items) implements Phrase {}

    /**
     * Everything as it was understood.
     *
     * @param unclear items that were named without a clear answer
     * @param leftOver words without a place
     * @param missing items the municipality will still lack
     */
    record OnBehalfPreview(
            String municipality,
            String id,
            String title,
            String source,
            Level level,
            List<AnswerLine> answers,
            List<String> unclear,
            String leftOver,
            List<String> missing,
            boolean late,
            boolean closedEarly)
            implements Phrase {}

    record AnswerLine(
            String number,
            String title,
            Position position,
            String text,
            List<ProposedWording> proposedWordings,
            Flags flags,
            boolean lacksReason) {}

    /**
     * It has been taken.
     *
     * @param stored items with a new version, none when all of it stood there before
     * @param replaced items on which somebody else's answer no longer stands
     */
    record OnBehalfTaken(
            String municipality,
            String id,
            String title,
            String source,
            List<AnswerLine> stored,
            List<String> lackReason,
            List<String> replaced,
            List<String> missing,
            boolean late,
            boolean closedEarly)
            implements Phrase {}
}
