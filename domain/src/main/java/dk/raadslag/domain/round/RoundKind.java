package dk.raadslag.domain.round;

/** What a round asks for. */
public enum RoundKind {
    /** Remarks to the items of an agenda. */
    COMMENTS,
    /** Stiltiende godkendelse: who says nothing before the deadline is taken to consent. */
    TACIT_CONSENT,
    /** Skriftlig godkendelse: an active yes or no. */
    WRITTEN_APPROVAL;

    /** Tells whether it goes to those who can bind their municipality. */
    public boolean binds() {
        return this != COMMENTS;
    }

    /** Tells whether who stays silent is reminded of it. */
    public boolean chases() {
        return this != TACIT_CONSENT;
    }
}
