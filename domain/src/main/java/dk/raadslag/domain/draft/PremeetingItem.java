package dk.raadslag.domain.draft;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item on the agenda of the formøde.
 *
 * @param joint where the municipalities stand together, nobody named
 * @param asked how many municipalities were asked about it
 * @param recommends who recommends, as the agenda puts it before what follows; null where it does not say
 * @param recommendations what the meeting is recommended to do, as the agenda puts it
 * @param calls who has something to say, dissent first
 */
public record PremeetingItem(
        DraftItem joint,
        Group group,
        int asked,
        @Nullable String recommends,
        List<String> recommendations,
        List<Call> calls) {
    /** Copies the lists. */
    public PremeetingItem {
        recommendations = List.copyOf(recommendations);
        calls = List.copyOf(calls);
    }

    /** How an item is dealt with among the municipalities. */
    public enum Group {
        /** All who have answered agree, and nobody has a remark. */
        EN_BLOC,
        /** There are remarks, reservations or abstentions, but nobody dissents. */
        REMARKS,
        /** Somebody dissents, or wishes to discuss it. */
        DISCUSSION,
        /** Nobody has answered; silence is not agreement. */
        UNANSWERED;

        static Group of(List<Answer> answers) {
            if (answers.isEmpty()) {
                return UNANSWERED;
            }
            if (answers.stream().anyMatch(Group::callsForDiscussion)) {
                return DISCUSSION;
            }
            return answers.stream().anyMatch(Group::hasSomethingToSay) ? REMARKS : EN_BLOC;
        }

        static boolean callsForDiscussion(Answer answer) {
            return answer.position() == Position.NOT_ENDORSED || answer.flags().premeeting();
        }

        static boolean hasSomethingToSay(Answer answer) {
            return switch (answer.position()) {
                case REMARKS, ENDORSED_WITH_RESERVATION, NOT_ENDORSED, ABSTAINED -> true;
                case NO_REMARKS, ENDORSED, NOTED ->
                    answer.hasWords() || answer.flags().premeeting();
            };
        }
    }

    /** A municipality to call on, and why. */
    public record Call(String municipality, Answer answer) {
        /** Counts from 0, the most urgent: dissent, a wish to discuss, a reservation, anything else. */
        int rank() {
            if (answer.position() == Position.NOT_ENDORSED) {
                return 0;
            }
            if (answer.flags().premeeting()) {
                return 1;
            }
            return answer.position() == Position.ENDORSED_WITH_RESERVATION ? 2 : 3;
        }
    }
}
