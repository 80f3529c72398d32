package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import java.util.HashMap;
import java.util.Map;

/** Words looked up once for a card that says the same at every item. */
final class RememberedWords implements Wording {
    private final Wording wording;
    private final Map<Phrase, String> said = new HashMap<>();
    private final Map<Phrase, String> plain = new HashMap<>();

    RememberedWords(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String say(Phrase phrase) {
        return said.computeIfAbsent(phrase, wording::say);
    }

    @Override
    public String plain(Phrase phrase) {
        return plain.computeIfAbsent(phrase, wording::plain);
    }
}
