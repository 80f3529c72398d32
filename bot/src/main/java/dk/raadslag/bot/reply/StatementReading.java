package dk.raadslag.bot.reply;

import dk.raadslag.bot.reply.Head.Manner;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises how a statement about items begins: "3 tiltrædes", "vi tiltræder punkt 3", "punkt 3: …". */
final class StatementReading {
    private static final String NAME =
            "(?-i:(?!Hv|Når|Mon|Skal|Kan)\\p{Lu}[\\p{L}-]{2,}(?= (?:tiltræder|godkender|støtter|bakker|har|kan|tager|afstår)(?!\\w)))";
    private static final String SUBJECT = "(?:(?:vi|kommunen|[\\p{L}-]+ kommune|" + NAME
            + "|det|dette|den|her|de|disse|punktet|punkterne|sagen|indstillingen|indstillingerne|orienteringen|desværre"
            + "|derfor|så|er|og|men|dog|også|hermed|herfra|bliver|som|hvor|der|jeg|alle|begge)[\\s,]{1,4}){0,6}";
    private static final String LEAD =
            "(?:(?<lead>ret(?:telse)?(?: svar)?(?: til)?|ændring til|vedr\\.?|vedrørende|ang\\.?|angående|ad|til|på|for|i|under|om|hvad angår|for så vidt angår)\\s*:?\\s+)?";
    private static final Pattern ITEM_FIRST = Spelling.pattern("(?:(?:indstillingen|indstillingerne|orienteringen) )?"
            + LEAD + "(?:vi (?:har|er) )?" + ItemReference.SOURCE);
    private static final Pattern SEPARATOR =
            Spelling.pattern("\\s*(?:[:.)]|[-–—>](?=\\s)|=>?|->|(?<=\\s)til(?= (?!efter|orient|træd))){0,3}\\s*");
    private static final Pattern COLON = Spelling.pattern("\\s*:|\\s+[-–—](?=\\s)");
    private static final Pattern PARENTHESIS = Spelling.pattern("\\s*\\)\\s*:?");
    private static final Pattern LISTED = Spelling.pattern("[.)][\\t\\x20]+(?=\\p{L})");
    private static final Pattern LINE_END = Spelling.pattern("[\\t\\x20]*[.:]?[\\t\\x20]*(?:\\n|$)");
    private static final Pattern STATED = Spelling.pattern(SUBJECT + PositionWords.SOURCE);
    private static final String NOT_COUNTED =
            "(?!\\s*(?:kan|tilt|godk|tages|ingen|har|er|af|kommuner|kommune|dage|uger|kr|pct|år|mio|gange|ud|steder)(?!\\w*:))";
    private static final Pattern THEN_ITEMS = Spelling.pattern("(?<reserved> med (?:forbehold|bemærkninger))?"
            + "[\\s,:]{1,5}(?:(?:indstillingen|indstillingerne|orienteringen|sagen) )?(?:(?:på|til|i|for|fra|ved|vedr\\.?|vedrørende|angående|ad|om|under) )?"
            + "(?:(?:indstillingen|indstillingerne) (?:på|til|i|under) )?" + ItemReference.SOURCE + NOT_COUNTED);
    private static final Pattern NUMBER_ENDS = Spelling.pattern(
            "\\s*(?:$|[.,;:!\\n)]|(?:og|men|med|da|fordi|idet|uden|under|samt|mens|pga|grundet|på grund|tak)(?!\\w))");
    private static final Pattern NOTED_AROUND = Spelling.pattern(SUBJECT + "(?:tager|tages) (?:hermed )?"
            + ItemReference.SOURCE + " til (?:efterr?et+ning|orientering)(?!\\w)");
    private static final Pattern RESERVED_THERE = Spelling.pattern(
            "(?:men |dog )?(?:vi )?(?:med |under |tager |har )?(?:et )?(?<word>forbehold) (?:for [^.,;\\n]{1,80}? )?"
                    + "(?:i|til|på|ved|vedr\\.?) " + ItemReference.SOURCE);
    /** "…, men til punkt 4" goes on to another item. */
    static final String TO_ITEM = "(?:(?:til|på|ad|i|for) )?(?:" + ItemNumbers.WORD + "|\\d)";

    private static final Pattern ALONE = Spelling.pattern(
            "(?:" + Courtesies.FILLER + "|[^\\p{L}\\p{N}\\n:]++){0,20}(?:\\n|$|(?=(?:men|dog|og) " + TO_ITEM + "))");

    private final String text;
    private final Looking looking;
    private final Round round;
    private final TitledStatements titled;
    private final FlagWords flags;
    private final boolean listed;

    /** Reads in a text; {@code listed} tells that its lines are numbered like the items. */
    StatementReading(String text, Round round, boolean listed) {
        this.text = text;
        this.looking = new Looking(text);
        this.round = round;
        this.titled = new TitledStatements(looking, new TitleWords(round));
        this.flags = new FlagWords(looking, round);
        this.listed = listed;
    }

    /** How surely something new begins here. */
    enum Boundary {
        /** A line, or after a semicolon. */
        LINE,
        /** A sentence. */
        SENTENCE,
        /** After a comma, "og" or "men". */
        CLAUSE,
        /** Between two words. */
        GAP
    }

    /** Returns the statement that begins here, if one does. */
    Optional<Head> at(int start, Boundary boundary) {
        return flags.at(start)
                .or(() -> itemFirst(start, boundary))
                .or(() -> positionFirst(start))
                .or(() -> notedAround(start))
                .or(() -> titled.at(start, boundary))
                .or(() -> boundary == Boundary.LINE ? positionAlone(start) : Optional.empty());
    }

    /** Returns "forbehold for økonomien i 2" after an approval of something else. */
    Optional<Head> reservedThere(int start) {
        Matcher reserved = looking.at(RESERVED_THERE, start);
        return reserved.lookingAt() && looking.sees(NUMBER_ENDS, reserved.end())
                ? Optional.of(new Head(
                        ItemReference.from(reserved, round),
                        Position.ENDORSED_WITH_RESERVATION,
                        reserved.start("word"),
                        Manner.PLAIN,
                        -1))
                : Optional.empty();
    }

    /** Tells whether the whole text is nothing but a position. */
    boolean isPositionAlone() {
        return positionAlone(0).filter(head -> head.except() < 0).isPresent();
    }

    private Optional<Head> itemFirst(int start, Boundary boundary) {
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
        return stated(from)
                .map(stated -> Head.stated(reference, stated, manner(items.end())))
                .or(() -> freeText(items, reference, boundary))
                .or(() -> unclear(from, reference));
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

    private Optional<StatedPosition> stated(int from) {
        Matcher stated = looking.at(STATED, from);
        return stated.lookingAt() ? StatedPosition.in(stated, text, stated.end()) : Optional.empty();
    }

    private Optional<Head> positionFirst(int start) {
        Matcher stated = looking.at(STATED, start);
        if (!stated.lookingAt()) {
            return Optional.empty();
        }
        Matcher items = looking.at(THEN_ITEMS, stated.end());
        if (!items.lookingAt() || !ends(items)) {
            return Optional.empty();
        }
        ItemReference reference = ItemReference.from(items, round);
        boolean reserved = items.group("reserved") != null;
        return StatedPosition.in(stated, text, items.end())
                .map(found -> new Head(
                        reference,
                        reserved ? Position.ENDORSED_WITH_RESERVATION : found.position(),
                        found.textFrom(),
                        Manner.PLAIN,
                        found.except()));
    }

    private boolean ends(Matcher items) {
        return ItemReference.isWorded(items) || looking.sees(NUMBER_ENDS, items.end());
    }

    private Optional<Head> notedAround(int start) {
        Matcher noted = looking.at(NOTED_AROUND, start);
        return noted.lookingAt()
                ? Optional.of(new Head(ItemReference.from(noted, round), Position.NOTED, noted.end(), Manner.PLAIN, -1))
                : Optional.empty();
    }

    private Optional<Head> positionAlone(int start) {
        return stated(start)
                .filter(found -> found.position() != Position.REMARKS)
                .filter(found -> found.except() >= 0 || looking.sees(ALONE, found.textFrom()))
                .map(found -> Head.stated(
                        found.position() == Position.NO_REMARKS ? ItemReference.THE_REST : ItemReference.UNNAMED,
                        found,
                        Manner.PLAIN));
    }

    private Manner manner(int at) {
        return looking.sees(COLON, at) ? Manner.SET_OFF : Manner.PLAIN;
    }
}
