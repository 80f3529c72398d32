package dk.raadslag.domain.meeting;

/** The printed id of a meeting: its network's short name and its number there, such as "OMN-3". */
public record MeetingId(String value) {

    /** Refuses what is not a short name, a dash and a number. */
    public MeetingId {
        if (!value.matches("[A-ZÆØÅ0-9]+-\\d+")) {
            throw new IllegalArgumentException("not a meeting id: " + value);
        }
    }

    /** Makes the id of a network's {@code number}th meeting. */
    public static MeetingId of(String shortName, int number) {
        return new MeetingId(shortName + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
