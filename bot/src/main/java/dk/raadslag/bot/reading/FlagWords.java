package dk.raadslag.bot.reading;

import dk.raadslag.domain.round.Round;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wished for items beside a position: that they are discussed at the formøde, or that the municipality writes
 * itself.
 */
final class FlagWords {
    private static final Pattern ANYWHERE = Spelling.pattern("form[øo]e?de|selv|separat|særskilt");
    private static final String LINK = "(?:(?!ikke |ej )[\\p{L}]+ ){0,6}?";
    private static final String SOME = "(?:vores |kommunens |egne? |de |et |selvstændigt |særskilt )?"
            + "(?:(?:bemærkninger|svar|høringssvar|kommentarer|brev) )?(?:direkte |ind |til sekretariatet )?";
    private static final Pattern PREMEETING = Spelling.pattern(
            "(?:(?:vi |må vi |kan vi |kan i |vil i |lad os |gerne |bedes |please )*(?:tag(?:e|er)?|vil(?: vi)?|ønsker|ønskes|foreslår|beder om|drøft(?:e|er)?|sæt|sætte|have) "
                    + "(?:at |gerne |få |have |om |vi |også |meget )*)(?:til drøftelse |på )?" + ItemReference.SOURCE
                    + " " + LINK + "(?:på|til|ved|i) (?:et |det næste )?form[øo]e?de(?:t|rne)?(?!\\w)");
    private static final Pattern ITEM_TO_PREMEETING = Spelling.pattern(
            ItemReference.SOURCE + " " + LINK + "(?:på|til|ved|i) (?:et |det næste )?form[øo]e?de(?:t|rne)?(?!\\w)");
    private static final Pattern OWN = Spelling.pattern(
            "(?:vi|kommunen|[\\p{L}-]+ kommune) (?:sender|svarer|skriver|fremsender|afgiver|indsender) (?:dog |også )?selv (?:på )?"
                    + SOME + "(?:(?:til|på|om|for|vedr\\.?|vedrørende|angående) )?" + ItemReference.SOURCE);
    private static final String WRITES = "(?:sender|svarer|skriver|fremsender|afgiver|indsender)";
    private static final Pattern ITEM_OWN = Spelling.pattern(
            "(?:(?:til|på|vedr\\.?|ad) )?" + ItemReference.SOURCE
                    + "\\s*[:–-]?\\s*(?:her |det |dem )?(?:" + WRITES
                    + " (?:vi|kommunen) (?:dog |også )?(?:selv|separat|særskilt)"
                    + "|(?:vi|kommunen) " + WRITES
                    + " (?:dog |også )?selv|sendes (?:af kommunen selv|separat af os|af os selv))"
                    + "(?: (?:vores|egne|et|svar|høringssvar|bemærkninger|på|til|om|ind|direkte|separat|noget))*(?=\\s*(?:$|[.,;!\\n]))");
    private static final Pattern MENTIONED = Spelling.pattern(
            "(?:drøft|tag|vend|diskuter|op )[^.;\\n]{0,60}(?:på|til|ved) (?:et |det næste )?form[øo]e?de(?:t)?(?!\\w)");
    private static final Pattern OWN_MENTIONED = Spelling.pattern(
            "(?:vi|kommunen) (?:sender|svarer|skriver|fremsender|afgiver) (?:dog |også )?selv(?!\\w)|sendes af kommunen selv");

    private final Looking looking;
    private final Round round;
    private final boolean mentioned;

    FlagWords(Looking looking, Round round) {
        this.looking = looking;
        this.round = round;
        this.mentioned = ANYWHERE.matcher(looking.text()).find();
    }

    /** Returns the statement that does nothing but wish something for items. */
    Optional<Head> at(int start) {
        return mentioned ? wish(start) : Optional.empty();
    }

    private Optional<Head> wish(int start) {
        return head(looking.at(PREMEETING, start), Head.Manner.PREMEETING)
                .or(() -> head(looking.at(ITEM_TO_PREMEETING, start), Head.Manner.PREMEETING))
                .or(() -> head(looking.at(OWN, start), Head.Manner.OWN))
                .or(() -> head(looking.at(ITEM_OWN, start), Head.Manner.OWN));
    }

    /** Tells whether words to an item ask for the formøde. */
    static boolean wantPremeeting(String words) {
        return MENTIONED.matcher(words).find();
    }

    /** Tells whether words to an item say that the municipality writes itself. */
    static boolean wantOwn(String words) {
        return OWN_MENTIONED.matcher(words).find();
    }

    private Optional<Head> head(Matcher match, Head.Manner manner) {
        return match.lookingAt()
                ? Optional.of(Head.words(ItemReference.from(match, round), match.end(), manner))
                : Optional.empty();
    }
}
