package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Optional;

/** What is said about answers that were taken, or are missing. */
sealed interface ReplyPhrase extends Phrase {

    /** Items that got the same answer; {@code title} is empty for more than one item. */
    record Line(
            List<String> numbers,
            String title,
            Position position,
            String text,
            List<Proposed> proposedWordings,
            Flags flags) {}

    /** A proposed wording, short enough to be shown. */
    record Proposed(String place, String current, String proposed) {
        static List<Proposed> of(List<ProposedWording> all) {
            return all.stream()
                    .map(one -> new Proposed(
                            Receipts.quoted(one.place()),
                            Receipts.quoted(one.current()),
                            Receipts.quoted(one.proposed())))
                    .toList();
        }
    }

    /** Where a round stood when an answer came: its deadline, and whether it was ended before that or called off. */
    record Timing(String deadline, boolean late, boolean closedEarly, boolean calledOff) {}

    /**
     * What was stored.
     *
     * @param lines what was answered, item by item
     * @param lacking items that are kept as a draft until their reason is given
     * @param missing items without a reply, with {@code items} for how many there are
     * @param contributed the answers are contributions; {@code handIn} names those who hand in
     * @param replaced colleagues whose reply does not stand any more
     */
    record Receipt(
            String round,
            String municipality,
            List<Line> lines,
            List<Line> lacking,
            List<String> missing,
            int items,
            Level level,
            Timing timing,
            boolean contributed,
            List<String> handIn,
            List<String> replaced)
            implements ReplyPhrase {}

    /** Everything has an answer already, so "the rest" is empty. */
    record NothingLeft(String round, String example) implements ReplyPhrase {
        static NothingLeft in(Round round) {
            return new NothingLeft(round.title(), round.items().get(0).number());
        }
    }

    /** The speaker has said nothing to these items that could be taken back. */
    record NothingOfYours(List<String> items) implements ReplyPhrase {}

    /** A yes or no to nothing; {@code item} is one that could be answered. */
    record NoQuestionOpen(String item) implements ReplyPhrase {}

    /** "Nej" is no reason for the answers that wait for one. */
    record ReasonStillMissing(List<String> items) implements ReplyPhrase {}

    /** Where a municipality stands in one round. */
    record RoundStatus(
            String id,
            String round,
            String municipality,
            Timing timing,
            boolean gathers,
            int items,
            List<String> missing,
            List<String> drafts,
            List<String> late) {}

    /** Where a municipality stands in its open rounds. */
    record StatusOverview(List<RoundStatus> rounds) implements ReplyPhrase {}

    /** What stands as a municipality's reply, item by item; what is only a draft or a contribution apart. */
    record StandingReplies(RoundStatus status, List<Line> lines, List<Beside> beside, String example)
            implements ReplyPhrase {}

    /** Something written that is not the municipality's reply. */
    record Beside(
            String number,
            String person,
            String stage,
            Position position,
            String text,
            List<Proposed> proposedWordings) {}

    /** The level of a reply was told before there is one. */
    record NoReplyToLevel() implements ReplyPhrase {}

    /** What stood as one's own answer until now. */
    record StoodBefore(List<Line> lines) implements ReplyPhrase {}

    /** What somebody has said to an item, short enough to be shown. */
    record Told(Position position, String text, List<String> lines, List<Proposed> proposedWordings) {
        static Told of(Answer answer) {
            return new Told(
                    answer.position(),
                    Receipts.quoted(answer.text()),
                    answer.text().lines().toList(),
                    Proposed.of(answer.proposedWordings()));
        }
    }

    /**
     * Words taken back at an item, and what is there now.
     *
     * @param draft what is there now is not sent
     * @param by a colleague whose answer it is, or empty
     */
    record Reverted(String number, Told was, Optional<Told> now, boolean draft, String by) {}

    /** After "fortryd"; {@code more} tells that one can go another step back. */
    record TakenBack(String round, List<Reverted> items, boolean more) implements ReplyPhrase {}

    /** After "fortryd" in a round that asked for what is not there yet; {@code stands} is what stands then, or empty. */
    record GatheredTakenBack(String round, List<String> stands) implements ReplyPhrase {}

    /** Nothing of one's own is left in an open round; {@code tooLate} tells that there is something in a closed one. */
    record NothingToUndo(boolean tooLate, boolean closedEarly) implements ReplyPhrase {}

    /** Items that a changed message does not answer any more. */
    record NoLongerSaid(List<Reverted> items) implements ReplyPhrase {}

    /** A message that gave an answer was deleted. */
    record MessageDeleted(String round, List<String> items, boolean open) implements ReplyPhrase {}

    /** The button that leaves the answer as it is. */
    record KeepReplyButton() implements ReplyPhrase {}

    /** The button that takes the answer back. */
    record TakeBackButton() implements ReplyPhrase {}

    /** The answer of a deleted message stays. */
    record ReplyStays(List<String> items) implements ReplyPhrase {}

    /** There is no open round. */
    record NothingOpen() implements ReplyPhrase {}

    /** What a contact person can write. */
    record ContactHelp(boolean writes, List<Phrase> usages, List<String> contact) implements ReplyPhrase {}

    /** Somebody has confirmed answers to items that were corrected. */
    record StillStands(List<String> items) implements ReplyPhrase {}

    /** To thanks. */
    record Pleasure() implements ReplyPhrase {}

    /** To an "ok" of a municipality that has not answered anything yet. */
    record OkIsNoAnswer(String municipality, String title, String deadline) implements ReplyPhrase {}

    /** To a contact who types a command of the secretariat. */
    record SecretariatsCommand(String command) implements ReplyPhrase {}

    /** To somebody who may not answer for a municipality; {@code handIn} names those who may. */
    record KeptNotCounted(List<String> handIn) implements ReplyPhrase {}

    /** A file came without words. */
    record FileNotTaken() implements ReplyPhrase {}

    /** A button or a card that is not this person's, or leads nowhere. */
    record NotYours() implements ReplyPhrase {}
}
