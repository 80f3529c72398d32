package dk.raadslag.domain.round;

/** What a round asks for. */
public enum RoundKind {
    /** Remarks to the items of an agenda. */
    COMMENTS,
    /** Stiltiende godkendelse: who says nothing before the deadline is taken to consent. */
    TACIT_CONSENT,
    /** Skriftlig godkendelse: an active yes or no. */
    WRITTEN_APPROVAL,
    /** Punktforslag: what the municipalities want on the agenda. */
    ITEM_PROPOSALS,
    /** Udpegning: names for a working group. */
    NOMINATION;

    /** Tells whether it goes to those who can bind their municipality. */
    public boolean binds() {
        return this == TACIT_CONSENT || this == WRITTEN_APPROVAL;
    }

    /** Tells whether it asks for what is not there yet, not for a position on items that are. */
    public boolean gathers() {
        return this == ITEM_PROPOSALS || this == NOMINATION;
    }

    /** Tells whether who stays silent is reminded of it. */
    public boolean chases() {
        return this != TACIT_CONSENT;
    }
}
