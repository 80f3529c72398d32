package dk.raadslag.domain.reply;

/** What is answered to one item; the text is kept as typed, without the white space around it. */
public record Answer(Position position, String text) {

    /** Strips the text. */
    public Answer {
        text = text.strip();
    }

    /** Tells whether the position needs a text that is not there. */
    public boolean lacksReason() {
        return position.needsText() && text.isEmpty();
    }
}
