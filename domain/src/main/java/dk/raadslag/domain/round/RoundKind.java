package dk.raadslag.domain.round;

/** What a round asks for. */
public enum RoundKind {
    /** Remarks to the items of an agenda. */
    COMMENTS
}
