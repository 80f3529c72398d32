package dk.raadslag.bot.reading;

import dk.raadslag.bot.reading.Head.Manner;
import dk.raadslag.bot.reading.StatementReading.Boundary;
import dk.raadslag.domain.round.Round;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises statements that name the item first: "3 tiltrædes", "punkt 3: …". */
final class ItemFirst {
    private static final String LEAD =
            "(?:(?<lead>ret(?:telse)?(?: svar)?(?: til)?|ændring til|vedr\\.?|vedrørende|ang\\.?|angående|ad|til|på|for|i|under|om|hvad angår|for så vidt angår)\\s*:?\\s+)?";
    private static final Pattern ITEM_FIRST = Spelling.pattern("(?:(?:indstillingen|indstillingerne|orienteringen) )?"
            + LEAD + "(?:vi (?:har|er) )?" + ItemReference.SOURCE);
    private static final Pattern SEPARATOR =
            Spelling.pattern("\\s*(?:[:.)]|[-–—>](?=\\s)|=>?|->|(?<=\\s)til(?= (?!efter|orient|træd))){0,3}\\s*");
    private static final Pattern COLON = Spelling.pattern("\\s*:|\\s+[-–—](?=\\s)");
    private static final Pattern PARENTHESIS = Spelling.pattern("\\s*\\)\\s*:?");
    private static final Pattern ALL_FINE = Spelling.pattern(
            "(?:(?:ok(?:ay)?|fint|ja|godt) (?:til|med|for|på) (?:det hele|alt|(?:alle|samtlige) punkter(?:ne)?|(?:hele )?dagsordenen)"
                    + "|(?:(?:det|det hele|alt|alt sammen|dagsordenen) )?(?:ser|lyder|er) (?:alt )?(?:(?:meget|helt|rigtigt?|jo|da) )?"
                    + "(?:ok(?:ay)?|fint|godt|fornuftigt|udmærket|i orden|super)(?: ud)?)"
                    + "(?: (?:herfra|for os|fra os|for vores vedkommende))?[^\\p{L}\\p{N}?\\n]*(?=\\n|$)");
    private static final Pattern NAMED_ALONE = Spelling.pattern(
            "(?:(?:det (?:er|var|gælder|handler om)|(?:svaret|teksten|det) gælder|til|på|ad|om|vedr\\.?|vedrørende|for) ){0,3}"
                    + ItemReference.SOURCE + "[\\s.!]*");
    private static final Pattern LISTED = Spelling.pattern("[.)][\\t\\x20]+(?=\\p{L})");
    private static final Pattern LINE_END = Spelling.pattern("[\\t\\x20]*[.:]?[\\t\\x20]*(?:\\n|$)");

    private final Looking looking;
    private final Round round;
    private final PositionFirst positions;
    private final boolean listed;

    ItemFirst(Looking looking, Round round, PositionFirst positions, boolean listed) {
        this.looking = looking;
        this.round = round;
        this.positions = positions;
        this.listed = listed;
    }

    /** Returns the statement that begins here with its item, if one does. */
    Optional<Head> at(int start, Boundary boundary) {
        Matcher items = looking.at(ITEM_FIRST, start);
        if (!items.lookingAt()) {
            return Optional.empty();
        }
        ItemReference reference = ItemReference.from(items, round);
        boolean sure = boundary == Boundary.LINE || ItemReference.isWorded(items);
        if (!sure && !reference.isIn(round)) {
            return Optional.empty();
        }
        Matcher separator = looking.at(SEPARATOR, items.end());
        int from = separator.lookingAt() ? separator.end() : items.end();
        return positions
                .stated(from)
                .map(stated -> Head.stated(reference, stated, manner(items.end())))
                .or(() -> freeText(items, reference, boundary))
                .or(() -> unclear(from, reference));
    }

    /** "Det ser fint ud" is about everything nobody has written about, and leaves the answer open. */
    Optional<Head> allFine(int start) {
        Matcher fine = looking.at(ALL_FINE, start);
        return fine.lookingAt()
                ? Optional.of(Head.words(ItemReference.THE_REST, fine.end(), Manner.PLAIN))
                : Optional.empty();
    }

    /** Tells whether a text names items and says nothing else at all. */
    static boolean isNamedAlone(String text) {
        return NAMED_ALONE.matcher(text.strip()).matches();
    }

    private Optional<Head> freeText(Matcher items, ItemReference reference, Boundary boundary) {
        if (reference.kind() != ItemReference.Kind.NAMED) {
            return Optional.empty();
        }
        boolean worded = ItemReference.isWorded(items) || items.group("lead") != null;
        Matcher colon = looking.at(worded ? PARENTHESIS : COLON, items.end());
        Matcher plain = looking.at(COLON, items.end());
        if (plain.lookingAt() && (worded || boundary != Boundary.CLAUSE)) {
            return Optional.of(Head.words(reference, plain.end(), Manner.SET_OFF));
        }
        if (boundary != Boundary.LINE) {
            return Optional.empty();
        }
        Matcher list = looking.at(LISTED, items.end());
        if (list.lookingAt() && (listed || worded)) {
            return Optional.of(Head.words(reference, list.end(), Manner.SET_OFF));
        }
        boolean ownLine = looking.sees(LINE_END, items.end());
        boolean itemWord = ItemReference.isWorded(items);
        return itemWord || ownLine || colon.lookingAt()
                ? Optional.of(Head.words(reference, colon.lookingAt() ? colon.end() : items.end(), Manner.PLAIN))
                : Optional.empty();
    }

    /** "3 er fint" names an item and leaves its answer open. */
    private Optional<Head> unclear(int from, ItemReference reference) {
        Matcher unclear = looking.at(Statement.UNCLEAR_CLAUSE, from);
        return unclear.lookingAt() ? Optional.of(Head.words(reference, from, Manner.PLAIN)) : Optional.empty();
    }

    private Manner manner(int at) {
        return looking.sees(COLON, at) ? Manner.SET_OFF : Manner.PLAIN;
    }
}
