package dk.raadslag.domain.agenda;

/** What is asked of the meeting at an item; {@code UNKNOWN} where neither title nor recommendation says it. */
public enum ItemType {
    DISCUSSION,
    APPROVAL,
    INFORMATION,
    UNKNOWN
}
