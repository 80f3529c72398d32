package dk.raadslag.bot.reading;

import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Slet mit svar på punkt 2", "vi trækker vores bemærkning til punkt 1 tilbage". */
public final class TakeBackWords {
    private static final Pattern TAKE_BACK = Spelling.pattern(
            "(?:(?:vi|jeg) )?(?:vil (?:gerne )?)?(?:slet(?:te)?|fjerne?r?|fortryde?r?|annullere?r?|træk(?:ke|ker)?) (?:(?:mit|vores|mine|vort|min|det|hele) )*"
                    + "(?:(?:svar(?:et|ene)?|tilslutning|forbehold(?:et)?|" + PositionWords.REMARK + ") )?"
                    + "(?:(?:på|til|om|i|for|ved) )?(?:" + ItemNumbers.WORD + "\\s*)?(?<items>" + ItemNumbers.LIST
                    + ")(?: tilbage)?[\\s.!]*");

    private final String items;

    private TakeBackWords(String items) {
        this.items = items;
    }

    /** Reads a text that does nothing but take answers to items back. */
    public static Optional<TakeBackWords> in(String text) {
        Matcher wish = TAKE_BACK.matcher(text.strip());
        return wish.matches() ? Optional.of(new TakeBackWords(wish.group("items"))) : Optional.empty();
    }

    /** Returns the named items that a round has. */
    public List<String> items(Round round) {
        return ItemNumbers.in(items, round).stream()
                .filter(number -> round.item(number).isPresent())
                .toList();
    }
}
