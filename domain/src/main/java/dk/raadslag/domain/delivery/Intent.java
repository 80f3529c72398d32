package dk.raadslag.domain.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message is to say, written down before it is worded. Rounds are named by their printed id. */
public sealed interface Intent {

    /** An answer in a conversation, worded when it was decided. */
    record Answer(String text, @Nullable String card) implements Intent {}

    /** The request for comments of a round. */
    record Request(String round) implements Intent {}

    /** A reminder of a round. */
    record Reminder(String round, String wave) implements Intent {}

    /** A warning that something written in a round is not handed in. */
    record UnsentWarning(String round) implements Intent {}

    /** A page of the request's card, from 1, as it should look now, in place of an activity sent earlier. */
    record CardUpdate(String round, String activityId, int page) implements Intent {
        /** One that was written down without a page means the first. */
        public CardUpdate {
            page = Math.max(1, page);
        }

        /** Makes an update of the first page. */
        public CardUpdate(String round, String activityId) {
            this(round, activityId, 1);
        }
    }

    /** To the secretariat: the deadline has passed, and this is where the round stands. */
    record DeadlinePassed(String round) implements Intent {}

    /** To somebody a round was asked of: what has become of it. */
    record News(String round, What what) implements Intent {
        /** What has become of a round. */
        public enum What {
            /** There is another deadline. */
            DEADLINE_MOVED,
            /** The time asked for could not be given. */
            EXTENSION_DECLINED,
            /** It takes answers again. */
            REOPENED,
            /** What it is about has another date; the deadline stands. */
            MEETING_MOVED,
            /** Nobody needs to answer any more. */
            CALLED_OFF
        }
    }

    /** To the secretariat: a municipality, by its code, has answered after its deadline. */
    record LateReply(String round, String municipality) implements Intent {}

    /** To the secretariat: what is due on this day on the way to a network's meetings. */
    record MeetingNews(String network, LocalDate day) implements Intent {}

    /** To somebody who only receives: the version of a round's joint document that was handed on. */
    record Orientation(String round, int version) implements Intent {}

    /** To somebody who has answered items, by their keys, that have been corrected since. */
    record Corrected(String round, List<String> items) implements Intent {
        /** Copies the list. */
        public Corrected {
            items = List.copyOf(items);
        }
    }
}
