package dk.raadslag.domain.round;

import dk.raadslag.domain.meeting.MeetingId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The printed id of a round: its meeting's id and a letter, "OMN-3b", or "OMN-R2" for one without a meeting. */
public record RoundId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-ZÆØÅ0-9]+-(\\d+[a-z]+|R\\d+)");

    /** Refuses anything of another form. */
    public RoundId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a round id: " + value);
        }
    }

    /** Reads a printed id; empty when the text is none. */
    public static Optional<RoundId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RoundId(text)) : Optional.empty();
    }

    /** Makes the id of a meeting's next round, when it has had {@code earlier} before. */
    public static RoundId next(MeetingId meeting, int earlier) {
        return new RoundId(meeting.value() + letters(earlier));
    }

    /** Makes the id of a network's next round without a meeting, when it has had {@code earlier} of them before. */
    public static RoundId withoutMeeting(String shortName, int earlier) {
        return new RoundId(shortName + "-R" + (earlier + 1));
    }

    private static String letters(int index) {
        String last = Character.toString('a' + index % 26);
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    @Override
    public String toString() {
        return value;
    }
}
