package dk.raadslag.bot.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a contact person may ask for in a word or two. */
public enum ContactWish {
    HELP("hjælp|help|hvad kan du|hvad kan jeg skrive|kommandoer|\\?"),
    UNDO(
            "fortryd(?: (?:det|det sidste|svar(?:et)?|(?:mit |vores )?(?:seneste |sidste )?svar))?|tag (?:det|(?:mit |vores )?(?:seneste |sidste )?svar(?:et)?) tilbage"),
    STATUS(
            "status|(?:hvornår|hvad) er (?:svar)?fristen(?: nu| igen| egentlig)?|hvornår (?:er der frist|udløber fristen|skal (?:vi|jeg|i) (?:senest )?(?:svare|have svaret|aflevere)(?: senest)?)|hvor (?:lang tid|længe) har (?:vi|jeg)(?: til at svare)?|hvad mangler (?:vi|jeg)|hvad mangler|hvor langt er vi|min status|vores status"),
    SHOW_REPLIES(
            "(?:vis|se) (?:(?:mit|mine|vores|vore|kommunens) )?svar(?:et|ene)?|(?:vores|mine) svar|har (?:i|du) (?:modtaget|fået|set) (?:vores|mit|mine|kommunens) svar|er (?:vores|mit|kommunens) svar (?:kommet(?: frem| igennem| ind)?|modtaget|registreret|gået igennem)|hvad har vi svaret|har vi svaret"),
    SHOW_CARD(
            "(?:(?:vis|send|se|gensend)|(?:må|kan) (?:vi|jeg) (?:få|se)|(?:kan|vil) (?:du|i) (?:vise|sende|gensende)) (?:mig |os )?(?:kort|kortet|et nyt kort|dagsordenen|anmodningen)(?: (?:igen|en gang til|én gang til|på ny))?|ret (?:vores |mit )?svar");

    private final Pattern words;

    ContactWish(String words) {
        this.words = Spelling.pattern("/?(?:" + words + ")[\\s.!?]*");
    }

    /** Returns the wish a whole text states. */
    public static Optional<ContactWish> in(String text) {
        String body = Courtesies.body(text).strip();
        return Arrays.stream(values())
                .filter(wish -> wish.words.matcher(body).matches())
                .findFirst();
    }
}
