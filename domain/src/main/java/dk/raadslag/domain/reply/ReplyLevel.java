package dk.raadslag.domain.reply;

/** On which level a municipality's reply was given. */
public enum ReplyLevel {
    /** Administrativt: what holds when nothing is said. */
    ADMINISTRATIVE,
    /** Godkendt af direktør. */
    DIRECTOR,
    /** Politisk behandlet. */
    POLITICAL,
    /** Med forbehold for politisk behandling. */
    AWAITING_POLITICAL
}
