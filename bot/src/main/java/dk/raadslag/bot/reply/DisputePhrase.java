package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What people of one municipality are told when they answer differently. */
sealed interface DisputePhrase extends Phrase {
    /** What one wrote. */
    record Side(String person, ReplyPhrase.Told said) {}

    /** An item with what stands and what another wrote; for a change, what stood before and what stands now. */
    record Line(String number, String title, Side stands, Side other) {}

    /** To whoever hands in: a contribution says something else than the reply. */
    record DisagreedToDecide(String round, String municipality, String contributor, List<Line> lines)
            implements DisputePhrase {}

    /** To the contributor: the reply says something else than the contribution. */
    record DisagreedToComment(String round, String decider, List<Line> lines) implements DisputePhrase {}

    /** To whoever hands in: the contributor has added a comment. */
    record DisagreedWithComment(String round, String municipality, String contributor, String comment, List<Line> lines)
            implements DisputePhrase {}

    /** To both: one answer stands in place of another's. */
    record AnswersChanged(String round, String municipality, String person, boolean own, List<Line> lines)
            implements DisputePhrase {}

    /** To the contributor: what was decided. */
    record DisagreementDecided(String round, String decider, Decision decision, List<String> numbers)
            implements DisputePhrase {}

    /** To whoever handed in: the contributor agrees. */
    record ContributorAgrees(String round, String contributor, List<String> numbers) implements DisputePhrase {}

    /** Back to whoever decided to keep the reply. */
    record ReplyKept(List<String> numbers, String contributor) implements DisputePhrase {}

    /** Back to the contributor who agreed. */
    record AgreementTaken(List<String> numbers, String decider) implements DisputePhrase {}

    /** Back to the contributor who commented. */
    record CommentPassedOn(String decider) implements DisputePhrase {}

    /** The field was empty. */
    record CommentMissing() implements DisputePhrase {}

    /** There is nothing to decide any more. */
    record NothingToDecide() implements DisputePhrase {}

    /** Above the buttons. */
    record ChooseWhatStands() implements DisputePhrase {}

    /** Above the field for a comment. */
    record SayMore(String decider) implements DisputePhrase {}

    /** Above the button that goes back. */
    record GoBackHint() implements DisputePhrase {}

    /** One way to decide. */
    record DecisionButton(Decision decision) implements DisputePhrase {}

    /** Agrees with the reply. */
    record AgreeButton() implements DisputePhrase {}

    /** The label of the field for a comment. */
    record CommentLabel() implements DisputePhrase {}

    /** What is wrong when a comment cannot be taken. */
    record CommentError() implements DisputePhrase {}

    /** Passes a comment on. */
    record CommentButton() implements DisputePhrase {}

    /** Restores what stood before. */
    record GoBackButton() implements DisputePhrase {}
}
