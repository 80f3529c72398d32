package dk.raadslag.bot.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a contact person may ask for in a word or two. */
public enum ContactWish {
    HELP("hjælp|help|hvad kan du|hvad kan jeg skrive|kommandoer|\\?"),
    UNDO(
            "fortryd(?: (?:det|det sidste|svar(?:et)?|(?:mit |vores )?(?:seneste |sidste )?svar))?|tag (?:det|(?:mit |vores )?(?:seneste |sidste )?svar(?:et)?) tilbage"),
    STATUS("status|hvad mangler (?:vi|jeg)|hvad mangler|hvor langt er vi|min status|vores status"),
    SHOW_REPLIES("(?:vis|se) (?:(?:mit|mine|vores|vore|kommunens) )?svar(?:et|ene)?|(?:vores|mine) svar"),
    SHOW_CARD("(?:vis|send|se) (?:mig )?(?:kort|kortet|dagsordenen|anmodningen)|ret (?:vores |mit )?svar");

    private final Pattern words;

    ContactWish(String words) {
        this.words = Spelling.pattern("/?(?:" + words + ")[\\s.!?]*");
    }

    /** Returns the wish a whole text states. */
    public static Optional<ContactWish> in(String text) {
        return Arrays.stream(values())
                .filter(wish -> wish.words.matcher(text.strip()).matches())
                .findFirst();
    }
}
