package dk.raadslag.bot.casework;

import dk.raadslag.domain.Phrase;
import java.util.function.Function;

/** A change to a forum or the host, ready to be shown and made. */
record ForumDeed(Function<Boolean, Phrase> shown, String mark, Runnable making, Phrase made) implements CaseDeed {
    @Override
    public Phrase preview(boolean changed) {
        return shown.apply(changed);
    }

    @Override
    public Phrase carryOut() {
        making.run();
        return made;
    }
}
