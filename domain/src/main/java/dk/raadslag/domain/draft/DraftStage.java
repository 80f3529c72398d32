package dk.raadslag.domain.draft;

/** How far a round's draft has come. */
public enum DraftStage {
    /** Udkast: made, nobody outside the secretariat has seen it. */
    DRAFT,
    /** Til godkendelse: sent round, the municipalities say whether they agree. */
    IN_AGREEMENT,
    /** Afsendt: handed on; that version is frozen. */
    SENT
}
