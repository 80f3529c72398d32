package dk.raadslag.bot.config;

import dk.raadslag.domain.Phrase;

/** What is set, or what is found on this machine, does not allow a start; says what to change. */
public final class StartRefused extends RuntimeException {
    private final transient Phrase why;

    /** Takes what the person who starts the program is told. */
    public StartRefused(Phrase why) {
        super(why.toString());
        this.why = why;
    }

    /** Returns what the person who starts the program is told. */
    public Phrase why() {
        return why;
    }
}
