package dk.raadslag.domain.delivery;

import org.jspecify.annotations.Nullable;

/** What a message is to say, written down before it is worded. Rounds are named by their printed id. */
public sealed interface Intent {

    /** An answer in a conversation, worded when it was decided. */
    record Answer(String text, @Nullable String card) implements Intent {}

    /** The request for comments of a round. */
    record Request(String round) implements Intent {}

    /** A reminder of a round. */
    record Reminder(String round, String wave) implements Intent {}

    /** The request's card as it should look now, in place of an activity sent earlier. */
    record CardUpdate(String round, String activityId) implements Intent {}

    /** To the secretariat: the deadline has passed, and this is where the round stands. */
    record DeadlinePassed(String round) implements Intent {}
}
