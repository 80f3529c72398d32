package dk.raadslag.bot.fakes;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;

/** Says the record itself, so that a test can tell what was meant without depending on the words. */
public final class PrintedWording implements Wording {

    @Override
    public String say(Phrase phrase) {
        return phrase.toString();
    }

    @Override
    public String plain(Phrase phrase) {
        return phrase.toString();
    }
}
