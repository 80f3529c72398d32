package dk.raadslag.domain.reply;

/** How far a contribution has come on its way to being the municipality's reply. */
public enum Stage {
    /** Kladde: saved, not sent. */
    DRAFT,
    /** Bidrag: sent by somebody who may not hand in. */
    CONTRIBUTED,
    /** Afgivet: the municipality's reply. */
    HANDED_IN,
    /** Taken back: the version of the same person before it does not stand any more. */
    WITHDRAWN
}
