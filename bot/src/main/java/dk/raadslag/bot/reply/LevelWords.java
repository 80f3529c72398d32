package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.ReplyLevel;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words in which a reply tells on which level it was given. */
final class LevelWords {
    private static final Pattern AWAITING =
            Spelling.pattern("forbehold for (?:(?:en|den|endelig|efterfølgende|senere|kommunens) )*politisk(?:e)?"
                    + " (?:behandling|godkendelse|stillingtagen|beslutning)");
    private static final String REPLY = "svar(?:et|ene)? er (?:hermed )?";
    private static final Pattern DIRECTOR =
            Spelling.pattern(REPLY + "(?:direktørgodkendt|godkendt af [\\p{L} ]*direktør)");
    private static final Pattern POLITICAL =
            Spelling.pattern(REPLY + "(?:politisk (?:behandlet|godkendt)|(?:behandlet|godkendt) politisk)");

    private LevelWords() {}

    static Optional<ReplyLevel> in(String text) {
        if (AWAITING.matcher(text).find()) {
            return Optional.of(ReplyLevel.AWAITING_POLITICAL);
        }
        if (POLITICAL.matcher(text).find()) {
            return Optional.of(ReplyLevel.POLITICAL);
        }
        return DIRECTOR.matcher(text).find() ? Optional.of(ReplyLevel.DIRECTOR) : Optional.empty();
    }
}
