package dk.raadslag.domain.network;

/** What somebody is to their municipality in a network; one person may be several things. */
public enum Role {
    /** Hovedkontakt: is asked, and hands in the municipality's reply. */
    PRIMARY_CONTACT,
    /** Fagkontakt: contributes within subject areas. */
    SUBJECT_CONTACT,
    /** Stedfortræder: hands in while the primary contact is away, and may do so at any time. */
    DEPUTY,
    /** Godkender: can bind the municipality in consent and written approval. */
    APPROVER,
    /** Orienteres: receives, is not asked. */
    INFORMED,
    /** Rådsmedlem: a politician who receives papers and is never asked or chased. */
    COUNCIL_MEMBER;

    /** Tells whether this role may hand in the municipality's reply to a comment round. */
    public boolean handsIn() {
        return this == PRIMARY_CONTACT || this == DEPUTY;
    }

    /** Tells whether this role may write a contribution to a comment round. */
    public boolean contributes() {
        return handsIn() || this == SUBJECT_CONTACT;
    }

    /** Tells whether this role is only for receiving what the others have come to. */
    public boolean receives() {
        return this == INFORMED || this == COUNCIL_MEMBER;
    }

    /** Tells whether this role is ever asked, and so must be stood in for. */
    public boolean isAsked() {
        return contributes() || this == APPROVER;
    }
}
