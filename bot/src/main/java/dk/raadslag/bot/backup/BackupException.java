package dk.raadslag.bot.backup;

import dk.raadslag.domain.Phrase;

/** A copy could not be taken or put back; says why in words for whoever runs the program. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Phrase why;

    /** Takes the reason. */
    public BackupException(Phrase why) {
        super(why.toString());
        this.why = why;
    }

    Phrase why() {
        return why;
    }
}
