package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.round.RoundKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent without being asked: requests, reminders, and where a round stands at its deadline. */
public sealed interface RequestPhrase extends Phrase {

    /** The line a notification shows. */
    record RequestLine(
            String title,
            String deadline,
            boolean open,
            @Nullable LocalDate closed) implements RequestPhrase {}

    /** The line of a round that asks for consent; {@code answers} tells apart who is asked from who gets a copy. */
    record ConsentLine(
            String title,
            String deadline,
            RoundKind kind,
            boolean open,
            boolean answers,
            @Nullable LocalDate closed) implements RequestPhrase {}

    /** To a deputy while the municipality's own contacts are there and have not answered. */
    record AskedAsDeputy(List<String> contacts, String municipality) implements RequestPhrase {}

    /** The line of a request that was withdrawn. */
    record RequestCalledOff(String title, MeetingAhead meeting) implements RequestPhrase {}

    /** The same for clients that show the summary. */
    record RequestSummary(
            String title,
            String deadline,
            boolean open,
            @Nullable LocalDate closed) implements RequestPhrase {}

    /** To somebody whose municipality is missing; {@code drafts} are items with a draft that nobody has sent; {@code late} after the deadline. */
    record FriendlyReminder(
            String name,
            String title,
            String deadline,
            String municipality,
            int items,
            List<String> missing,
            List<String> drafts,
            boolean late)
            implements RequestPhrase {}

    /** To somebody of whom several rounds still want something; the card belongs to the first. */
    record SeveralWaiting(String name, List<Waiting> rounds) implements RequestPhrase {}

    /** The same for clients that show the summary, and for mail. */
    record SeveralSummary(List<Waiting> rounds) implements RequestPhrase {}

    /**
     * What one round still wants.
     *
     * @param consent silence counts as consent in it
     * @param missing items the municipality has not answered
     * @param drafts items with words of this person's that are not sent
     */
    record Waiting(
            String title,
            String deadline,
            String municipality,
            boolean consent,
            int items,
            List<String> missing,
            List<String> drafts) {}

    /**
     * To somebody concerned by words that are not handed in.
     *
     * @param drafts items on which they have a draft of their own
     * @param contributed items on which their contribution is not the reply
     * @param others what colleagues have written, for those who hand in
     * @param handIn names of those who hand in
     */
    record UnsentReminder(
            String title,
            String deadline,
            boolean handsIn,
            List<String> drafts,
            List<String> contributed,
            List<Unsent> others,
            List<String> handIn)
            implements RequestPhrase {}

    /** What one colleague has written and nobody handed in. */
    record Unsent(String person, boolean draft, List<String> numbers) {}

    /** The same for clients that show the summary. */
    record UnsentSummary(String title, String deadline) implements RequestPhrase {}

    /** The same for clients that show the summary. */
    record ReminderSummary(String title, String deadline) implements RequestPhrase {}

    record LateSummary(String title, String deadline) implements RequestPhrase {}

    /** To the secretariat: the deadline of a round that asked for consent has passed. */
    record ConsentAtDeadline(String id, String title, Phrase result, List<String> moreTime) implements RequestPhrase {}

    /** To the secretariat: the deadline has passed, though not for those given {@code moreTime}. */
    record RoundAtDeadline(
            String id,
            String title,
            int asked,
            List<String> answered,
            List<String> partial,
            List<String> drafts,
            List<String> silent,
            List<String> late,
            List<String> moreTime)
            implements RequestPhrase {}
}
