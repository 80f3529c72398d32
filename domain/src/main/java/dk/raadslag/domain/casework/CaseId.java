package dk.raadslag.domain.casework;

/** The printed id of a case: its network's short name and its number there, such as "SYD-S3". */
public record CaseId(String value) {

    /** Refuses what is not a short name, a dash, an S and a number. */
    public CaseId {
        if (!value.matches("[A-ZÆØÅ0-9]+-S\\d+")) {
            throw new IllegalArgumentException("not a case id: " + value);
        }
    }

    /** Makes the id of a network's {@code number}th case. */
    public static CaseId of(String shortName, int number) {
        return new CaseId(shortName + "-S" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
