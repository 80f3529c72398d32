package dk.raadslag.domain.reply;

/** What is answered to one item; the text is kept as typed, without the white space around it. */
public record Answer(Position position, String text, Flags flags) {
    /** Strips the text. */
    public Answer {
        text = text.strip();
    }

    /** Makes an answer that asks for nothing more. */
    public Answer(Position position, String text) {
        this(position, text, Flags.NONE);
    }

    /** Tells whether the position needs a text that is not there; whoever sends their words themselves owes none. */
    public boolean lacksReason() {
        return position.needsText() && text.isEmpty() && !flags.own();
    }

    /** Tells whether it agrees and says no more than that; words beside a yes may be a condition. */
    public boolean accepts() {
        return position.accepts() && text.isEmpty();
    }

    /** Returns the same answer with these wishes. */
    public Answer with(Flags wanted) {
        return new Answer(position, text, wanted);
    }

    /** Returns this answer with remarks its writer has added further down. */
    public Answer continued(Answer below) {
        return below.text.isEmpty()
                ? with(both(below))
                : new Answer(withRemarks(), (text + "\n" + below.text).strip(), both(below));
    }

    /**
     * Makes one answer of two: the position of this one and both texts, each under who wrote it; a text that says nothing
     * new is left out, and "ingen bemærkninger" with remarks beside it has remarks.
     */
    public Answer joined(String author, Answer other, String otherAuthor) {
        if (other.text.isEmpty() || text.contains(other.text)) {
            return with(both(other));
        }
        String joined = text.isEmpty() ? other.text : author + ": " + text + "\n\n" + otherAuthor + ": " + other.text;
        return new Answer(withRemarks(), joined, both(other));
    }

    private Position withRemarks() {
        return position == Position.NO_REMARKS ? Position.REMARKS : position;
    }

    private Flags both(Answer other) {
        return new Flags(flags.premeeting() || other.flags.premeeting(), flags.own() || other.flags.own());
    }
}
