package dk.raadslag.bot.reading;

import dk.raadslag.bot.reading.Head.Manner;
import dk.raadslag.bot.reading.StatementReading.Boundary;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises statements that call an item by its title: "vedr. økonomi: …", "vi tiltræder sundhedsaftalen". */
final class TitledStatements {
    private static final String LEAD =
            "(?:(?<lead>vedr\\.?|vedrørende|ang\\.?|angående|ad|til|om|på|hvad angår|for så vidt angår|(?:i )?(?:punktet|sagen|pkt\\.?|punkt) (?:om|vedr\\.?|vedrørende)?|punktet|punkt|sagen)\\s*:?\\s+)?";
    private static final String TITLE =
            "[\"'”»]?(?<title>[\\p{L}\\p{N}][\\p{L}\\p{N}/-]*(?: [\\p{L}\\p{N}/-]+){0,9}?)[\"'”«]?";
    private static final String SUBJECT =
            "(?:(?:vi|kommunen|[\\p{L}-]+ kommune|det|er|kan|har|her|desværre|også|dog)[\\s,]{1,4}){0,5}";
    private static final Pattern BEFORE_POSITION =
            Spelling.pattern(LEAD + TITLE + "\\s*[:–-]?\\s+" + SUBJECT + PositionWords.SOURCE);
    private static final Pattern BEFORE_COLON = Spelling.pattern(LEAD + TITLE + "(?:\\s*:|\\s+[-–—](?=\\s))");
    private static final Pattern AFTER_POSITION = Spelling.pattern(SUBJECT + PositionWords.SOURCE
            + " (?:(?:til|på|om|i|vedr\\.?|vedrørende) )?(?:(?:punktet|sagen|indstillingen|indstillingerne|punkt) (?:om |vedr\\.? |til |på |i )?)?"
            + TITLE
            + "(?=\\s*(?:$|[.,;:!\\n)]|(?:og|men|med|da|fordi|idet|uden|under|for|på grund|pga)(?!\\w)))");

    private final Looking looking;
    private final TitleWords titles;
    private final boolean mentioned;

    TitledStatements(Looking looking, TitleWords titles) {
        this.looking = looking;
        this.titles = titles;
        this.mentioned = titles.areMentionedIn(looking.text());
    }

    /** Returns the statement that begins here, if one does. */
    Optional<Head> at(int start, Boundary boundary) {
        if (!mentioned) {
            return Optional.empty();
        }
        return stated(looking.at(BEFORE_POSITION, start))
                .or(() -> stated(looking.at(AFTER_POSITION, start)))
                .or(() -> boundary == Boundary.CLAUSE ? Optional.empty() : setOff(looking.at(BEFORE_COLON, start)));
    }

    private Optional<Head> stated(Matcher match) {
        return match.lookingAt()
                ? item(match)
                        .flatMap(item -> StatedPosition.in(match, looking.text(), match.end())
                                .map(stated -> Head.stated(item, stated, Manner.PLAIN)))
                : Optional.empty();
    }

    private Optional<Head> setOff(Matcher match) {
        return match.lookingAt()
                ? item(match).map(item -> Head.words(item, match.end(), Manner.TITLED))
                : Optional.empty();
    }

    private Optional<ItemReference> item(Matcher match) {
        return titles.numberOf(match.group("title")).map(ItemReference::named);
    }
}
