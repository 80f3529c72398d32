package dk.raadslag.domain.reply;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is answered to one item; the text is kept as typed, without the white space around it.
 *
 * @param proposedWordings how the municipality would rather have the papers read
 */
public record Answer(Position position, String text, Flags flags, List<ProposedWording> proposedWordings) {
    /** Strips the text and copies the list; whoever proposes a wording has remarks. */
    public Answer {
        text = text.strip();
        proposedWordings = List.copyOf(proposedWordings);
        position = proposedWordings.isEmpty() ? position : withRemarks(position);
    }

    /** Makes an answer that proposes no wording. */
    public Answer(Position position, String text, Flags flags) {
        this(position, text, flags, List.of());
    }

    /** Makes an answer that asks for nothing more. */
    public Answer(Position position, String text) {
        this(position, text, Flags.NONE);
    }

    /** Tells whether the position needs a text that is not there; whoever sends their words themselves owes none. */
    public boolean lacksReason() {
        return position.needsText() && !hasWords() && !flags.own();
    }

    /** Tells whether anything is written beside the position. */
    public boolean hasWords() {
        return !text.isEmpty() || !proposedWordings.isEmpty();
    }

    /** Tells whether it agrees and says no more than that; words beside a yes may be a condition. */
    public boolean accepts() {
        return position.accepts() && !hasWords();
    }

    /** Returns the same answer with these wishes. */
    public Answer with(Flags wanted) {
        return new Answer(position, text, wanted, proposedWordings);
    }

    /** Returns the same answer with this text and these proposals. */
    public Answer with(String words, List<ProposedWording> proposed) {
        return new Answer(position, words, flags, proposed);
    }

    /** Returns this answer with remarks its writer has added further down. */
    public Answer continued(Answer below) {
        return below.text.isEmpty()
                ? beside(below, position, text)
                : beside(below, withRemarks(position), (text + "\n" + below.text).strip());
    }

    /**
     * Makes one answer of two: the position of this one and both texts, each under who wrote it; a text that says nothing
     * new is left out, and "ingen bemærkninger" with remarks beside it has remarks.
     */
    public Answer joined(String author, Answer other, String otherAuthor) {
        if (other.text.isEmpty() || text.contains(other.text)) {
            return beside(other, position, text);
        }
        String joined = text.isEmpty() ? other.text : author + ": " + text + "\n\n" + otherAuthor + ": " + other.text;
        return beside(other, withRemarks(position), joined);
    }

    private Answer beside(Answer other, Position taken, String words) {
        Flags both = new Flags(flags.premeeting() || other.flags.premeeting(), flags.own() || other.flags.own());
        List<ProposedWording> proposed = Stream.concat(proposedWordings.stream(), other.proposedWordings.stream())
                .distinct()
                .toList();
        return new Answer(taken, words, both, proposed);
    }

    private static Position withRemarks(Position position) {
        return position == Position.NO_REMARKS ? Position.REMARKS : position;
    }
}
