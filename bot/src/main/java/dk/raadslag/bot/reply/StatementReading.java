package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises how a statement about items begins: "3 tiltrædes", "vi tiltræder punkt 3", "punkt 3: …". */
final class StatementReading {
    private static final String NAME =
            "(?-i:(?!Hv|Når|Mon|Skal|Kan)\\p{Lu}[\\p{L}-]{2,}(?= (?:tiltræder|godkender|har|kan|tager|afstår)(?!\\w)))";
    private static final String SUBJECT = "(?:(?:vi|kommunen|[\\p{L}-]+ kommune|" + NAME
            + "|det|dette|den|her|de|disse|punktet|punkterne|sagen|indstillingen|indstillingerne|orienteringen|desværre"
            + "|derfor|så|er|og|men|dog|også|hermed|herfra|bliver)[\\s,]+){0,5}";
    private static final Pattern ITEM_FIRST = Spelling.pattern(
            "(?:(?:indstillingen|indstillingerne|orienteringen) )?(?:(?:ret(?:telse)?(?: svar)?(?: til)?|ændring til|vedr\\.?|vedrørende|angående|ad|til|på|for|i|under)\\s*:?\\s+)?"
                    + "(?:vi har )?" + ItemReference.SOURCE);
    private static final Pattern SEPARATOR = Spelling.pattern("\\s*(?:[:.)]|[-–—](?=\\s)){0,3}\\s*");
    private static final Pattern COLON = Spelling.pattern("\\s*:|\\s+[-–—](?=\\s)");
    private static final Pattern LINE_END = Spelling.pattern("[\\t\\x20]*(?:\\n|$)");
    private static final Pattern STATED = Spelling.pattern(SUBJECT + PositionWords.SOURCE);
    private static final String NOT_COUNTED =
            "(?!\\s*(?:kan|tilt|godk|tages|ingen|har|er|af|kommuner|kommune|dage|uger|kr|pct|år|mio|gange|ud|steder)(?!\\w*:))";
    private static final Pattern THEN_ITEMS = Spelling.pattern("(?<reserved> med (?:forbehold|bemærkninger))?"
            + "[\\s,]+(?:(?:indstillingen|indstillingerne|orienteringen|sagen) )?(?:(?:på|til|i|for|ved|vedr\\.?|vedrørende|angående|ad|om|under) )?"
            + "(?:(?:indstillingen|indstillingerne) (?:på|til|i|under) )?" + ItemReference.SOURCE + NOT_COUNTED);
    private static final Pattern NUMBER_ENDS =
            Spelling.pattern("\\s*(?:$|[.,;:!\\n)]|(?:og|men|med|da|fordi|idet|uden|under|samt|mens)(?!\\w))");
    private static final Pattern NOTED_AROUND = Spelling.pattern(SUBJECT + "(?:tager|tages) (?:hermed )?"
            + ItemReference.SOURCE + " til (?:efterretning|orientering)(?!\\w)");
    private static final Pattern ALONE =
            Spelling.pattern("(?:" + Courtesies.FILLER + "|[^\\p{L}\\p{N}\\n:]++){0,20}(?:\\n|$)");

    private final String text;
    private final Round round;

    StatementReading(String text, Round round) {
        this.text = text;
        this.round = round;
    }

    /** How surely something new begins here. */
    enum Boundary {
        /** A line, or after a semicolon. */
        LINE,
        /** A sentence. */
        SENTENCE,
        /** After a comma, "og" or "men". */
        CLAUSE
    }

    /**
     * The beginning of a statement.
     *
     * @param textFrom where the words that go with it begin
     * @param colon the words are set off, so that a question among them is still meant as a remark
     */
    record Head(ItemReference reference, @Nullable Position position, int textFrom, boolean colon) {}

    /** Returns the statement that begins here, if one does. */
    Optional<Head> at(int start, Boundary boundary) {
        return itemFirst(start, boundary)
                .or(() -> positionFirst(start))
                .or(() -> notedAround(start))
                .or(() -> boundary == Boundary.LINE ? positionAlone(start) : Optional.empty());
    }

    private Optional<Head> itemFirst(int start, Boundary boundary) {
        Matcher items = looking(ITEM_FIRST, start);
        if (!items.lookingAt()) {
            return Optional.empty();
        }
        ItemReference reference = ItemReference.from(items, round);
        boolean sure = boundary == Boundary.LINE || ItemReference.isWorded(items);
        if (!sure && !reference.isIn(round)) {
            return Optional.empty();
        }
        Matcher separator = looking(SEPARATOR, items.end());
        int from = separator.lookingAt() ? separator.end() : items.end();
        return stated(from)
                .map(stated -> new Head(reference, stated.position(), stated.textFrom(), isColon(items.end())))
                .or(() -> freeText(items, reference, boundary));
    }

    private Optional<Head> freeText(Matcher items, ItemReference reference, Boundary boundary) {
        if (reference.kind() != ItemReference.Kind.NAMED) {
            return Optional.empty();
        }
        boolean worded = ItemReference.isWorded(items);
        Matcher colon = looking(COLON, items.end());
        if (colon.lookingAt() && (worded || boundary != Boundary.CLAUSE)) {
            return Optional.of(new Head(reference, null, colon.end(), true));
        }
        boolean ownLine = looking(LINE_END, items.end()).lookingAt();
        return boundary == Boundary.LINE && (worded || ownLine)
                ? Optional.of(new Head(reference, null, items.end(), false))
                : Optional.empty();
    }

    private Optional<PositionWords.Stated> stated(int from) {
        Matcher stated = looking(STATED, from);
        return stated.lookingAt() ? PositionWords.in(stated, text, stated.end()) : Optional.empty();
    }

    private Optional<Head> positionFirst(int start) {
        Matcher stated = looking(STATED, start);
        if (!stated.lookingAt()) {
            return Optional.empty();
        }
        Matcher items = looking(THEN_ITEMS, stated.end());
        if (!items.lookingAt() || !ends(items)) {
            return Optional.empty();
        }
        ItemReference reference = ItemReference.from(items, round);
        return PositionWords.in(stated, text, items.end())
                .map(found -> new Head(
                        reference,
                        items.group("reserved") == null ? found.position() : Position.ENDORSED_WITH_RESERVATION,
                        found.textFrom(),
                        false));
    }

    private boolean ends(Matcher items) {
        return ItemReference.isWorded(items)
                || looking(NUMBER_ENDS, items.end()).lookingAt();
    }

    private Optional<Head> notedAround(int start) {
        Matcher noted = looking(NOTED_AROUND, start);
        return noted.lookingAt()
                ? Optional.of(new Head(ItemReference.from(noted, round), Position.NOTED, noted.end(), false))
                : Optional.empty();
    }

    private Optional<Head> positionAlone(int start) {
        return stated(start)
                .filter(found -> found.position() != Position.REMARKS)
                .filter(found -> looking(ALONE, found.textFrom()).lookingAt())
                .map(found -> new Head(
                        found.position() == Position.NO_REMARKS ? ItemReference.THE_REST : ItemReference.UNNAMED,
                        found.position(),
                        found.textFrom(),
                        false));
    }

    private boolean isColon(int at) {
        return looking(COLON, at).lookingAt();
    }

    private Matcher looking(Pattern pattern, int from) {
        return pattern.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
