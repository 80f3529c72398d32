package dk.raadslag.bot.casework;

import dk.raadslag.domain.Phrase;

/** Something typed that changes what others rely on: shown first, done after a yes. */
interface CaseDeed {
    /** Tells what would happen; {@code changed} when it is otherwise than it was shown. */
    Phrase preview(boolean changed);

    /** Returns what a yes is about; another mark is another promise. */
    String mark();

    /** Does it, or tells why not. */
    Phrase carryOut();
}
