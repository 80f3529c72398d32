package dk.raadslag.bot.reading;

import dk.raadslag.bot.reading.Head.Manner;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises statements that begin with the position: "vi tiltræder punkt 3", "ingen bemærkninger". */
final class PositionFirst {
    private static final String NAME =
            "(?-i:(?!Hv|Når|Mon|Skal|Kan)\\p{Lu}[\\p{L}-]{2,}(?= (?:tiltræder|godkender|støtter|bakker|har|kan|tager|afstår)(?!\\w)))";
    private static final String SUBJECT = "(?:(?:vi|kommunen|[\\p{L}-]+ kommune|" + NAME
            + "|det|dette|den|her|de|disse|punktet|punkterne|sagen|indstillingen|indstillingerne|orienteringen|desværre"
            + "|derfor|så|er|og|men|dog|også|hermed|herfra|bliver|som|hvor|der|jeg|alle|begge)[\\s,]{1,4}){0,6}";
    private static final Pattern STATED = Spelling.pattern(SUBJECT + PositionWords.SOURCE);
    private static final String NOT_COUNTED =
            "(?!\\s*(?:kan|tilt|godk|tages|ingen|har|er|af|kommuner|kommune|dage|uger|kr|pct|år|mio|gange|ud|steder)(?!\\w*:))";
    private static final Pattern THEN_ITEMS = Spelling.pattern("(?<reserved> med (?:forbehold|bemærkninger))?"
            + "[\\s,:]{1,5}(?:(?:indstillingen|indstillingerne|orienteringen|sagen) )?(?:(?:på|til|i|for|fra|ved|vedr\\.?|vedrørende|angående|ad|om|under) )?"
            + "(?:(?:indstillingen|indstillingerne) (?:på|til|i|under) )?" + ItemReference.SOURCE + NOT_COUNTED);
    private static final Pattern NUMBER_ENDS = Spelling.pattern(
            "\\s*(?:$|[.,;:!\\n()]|(?:og|men|med|da|fordi|idet|uden|under|samt|mens|pga|grundet|på grund|tak)(?!\\w))");
    private static final Pattern NOTED_AROUND = Spelling.pattern(SUBJECT + "(?:tager|tages) (?:hermed )?"
            + ItemReference.SOURCE + " til (?:efterr?et+ning|orientering)(?!\\w)");
    private static final Pattern RESERVED_THERE = Spelling.pattern(
            "(?:men |dog )?(?:vi )?(?:med |under |tager |har )?(?:et )?(?<word>forbehold) (?:for [^.,;\\n]{1,80}? )?"
                    + "(?:i|til|på|ved|vedr\\.?) " + ItemReference.SOURCE);
    /** "…, men til punkt 4" goes on to another item. */
    static final String TO_ITEM = "(?:(?:til|på|ad|i|for) )?(?:" + ItemNumbers.WORD + "|\\d)";

    private static final Pattern EXPLAINED =
            Spelling.pattern("[\\s,)]*(?:(?:hvor|som|der)(?!\\w)\\s*|(?=(?:da|fordi|idet|her)(?!\\w))|[:–-]\\s+)");
    private static final Pattern EXCEPT_FIRST =
            Spelling.pattern("(?:bortset fra|undtagen|på nær|med undtagelse af|ud over|udover)\\s+(?<items>(?:"
                    + ItemNumbers.WORD + "\\s*)?" + ItemNumbers.LIST + ")[\\s,]+");
    private static final Pattern EVERYTHING = Spelling.pattern(
            "\\s+(?:(?:til|på) )?(?:alt|alle|resten|det hele|de øvrige|alle de øvrige)(?: punkter(?:ne)?)?(?!\\w)");
    private static final Pattern REFUSED = Spelling.pattern("(?:men|dog|bare) ikke(?!\\w)");
    private static final Pattern REMARKS_TO = Spelling.pattern("(?:(?:vores|følgende|en|kort) )?" + PositionWords.REMARK
            + "(?!\\w)\\s*:?\\s*(?:(?:til|på|vedr\\.?|om|ad) )?" + ItemReference.SOURCE + "(?=\\s*[:(]|\\s+[–-]\\s)");

    private static final Pattern ALONE = Spelling.pattern(
            "(?:" + Courtesies.FILLER + "|[^\\p{L}\\p{N}\\n:]++){0,20}(?:\\n|$|(?=(?:men|dog|og) " + TO_ITEM + "))");

    private final String text;
    private final Looking looking;
    private final Round round;

    PositionFirst(String text, Looking looking, Round round) {
        this.text = text;
        this.looking = looking;
        this.round = round;
    }

    /** Returns the statement that begins here with a position and names its items, if one does. */
    Optional<Head> at(int start) {
        return positionFirst(start)
                .or(() -> notedAround(start))
                .or(() -> remarksTo(start))
                .or(() -> exceptFirst(start));
    }

    /** Returns what follows a statement that leaves items out, where it tells of those; {@code said} is the statement. */
    Optional<Head> explained(Head head, String said) {
        Matcher explained = looking.at(EXPLAINED, head.textFrom());
        if (head.reference().spared().isEmpty() || !explained.lookingAt()) {
            return Optional.empty();
        }
        ItemReference left =
                new ItemReference(ItemReference.Kind.NAMED, head.reference().spared(), List.of());
        boolean refused =
                head.position() == Position.ENDORSED && REFUSED.matcher(said).find();
        return Optional.of(stated(explained.end())
                .map(found -> Head.stated(left, found, Manner.PLAIN))
                .orElseGet(() ->
                        new Head(left, refused ? Position.NOT_ENDORSED : null, explained.end(), Manner.PLAIN, -1)));
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

    /** Returns a position that stands alone here, if one does. */
    Optional<Head> alone(int start) {
        return stated(start)
                .filter(found -> found.position() != Position.REMARKS)
                .filter(found -> found.except() >= 0 || looking.sees(ALONE, found.textFrom()))
                .map(found -> Head.stated(
                        found.position() == Position.NO_REMARKS ? ItemReference.THE_REST : ItemReference.UNNAMED,
                        found,
                        Manner.PLAIN));
    }

    /** Returns the position stated here, if one is. */
    Optional<StatedPosition> stated(int from) {
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

    /** "Bemærkninger: 3 (mangler økonomi)". */
    private Optional<Head> remarksTo(int start) {
        Matcher remarks = looking.at(REMARKS_TO, start);
        return remarks.lookingAt()
                ? Optional.of(Head.words(ItemReference.from(remarks, round), remarks.end(), Manner.SET_OFF))
                : Optional.empty();
    }

    /** "Bortset fra punkt 1 har vi ingen bemærkninger". */
    private Optional<Head> exceptFirst(int start) {
        Matcher except = looking.at(EXCEPT_FIRST, start);
        if (!except.lookingAt()) {
            return Optional.empty();
        }
        ItemReference rest = ItemReference.THE_REST.without(ItemNumbers.in(except.group("items"), round));
        return stated(except.end()).map(found -> {
            Matcher everything = looking.at(EVERYTHING, found.textFrom());
            int from = everything.lookingAt() ? everything.end() : found.textFrom();
            return new Head(rest, found.position(), from, Manner.PLAIN, -1);
        });
    }

    private Optional<Head> notedAround(int start) {
        Matcher noted = looking.at(NOTED_AROUND, start);
        return noted.lookingAt()
                ? Optional.of(new Head(ItemReference.from(noted, round), Position.NOTED, noted.end(), Manner.PLAIN, -1))
                : Optional.empty();
    }
}
