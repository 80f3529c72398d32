package dk.raadslag.bot.reading;

import dk.raadslag.bot.reading.StatementReading.Boundary;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a contact person's plain words as answers to the items of one round; what is not stated is not guessed. */
public final class ReplyReading {
    private static final String BULLET = "(?:(?:[-–•*·>]|o(?=\\s)|p\\.?s\\.?:?(?=\\s)|n\\.?b\\.?:?(?=\\s))\\s*)?";
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?<line>\\n\\s*" + BULLET + "|;\\s*)|(?<sentence>[.!?][ \\t\\u00A0]+)"
                    + "|,\\s*(?:(?:og|men|mens|samt|hvorimod|imens|dog)\\s+)?|\\s(?:og|men|mens|samt|hvorimod|imens)\\s+|(?<gap>\\s)(?=pkt|punkt \\d|resten|ellers|\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern START = Pattern.compile("\\s*" + BULLET);
    private static final Pattern LISTED =
            Spelling.pattern("(?:^|\\n)\\s*(?:[-–•*] )?\\d{1,3}(?:\\.\\d{1,2})?[.)]\\s+(?:(?:vi|det|kan|har|er) ){0,3}"
                    + PositionWords.PLAIN);

    private final String text;
    private final Round round;
    private final StatementReading statements;
    private final List<Placed> heads = new ArrayList<>();

    private ReplyReading(String text, Round round) {
        this.text = text;
        this.round = round;
        this.statements = new StatementReading(text, round, LISTED.matcher(text).find());
    }

    /** A head, where it begins, and where the words before it end. */
    private record Placed(int before, int start, Head head) {}

    /** Reads a whole message, said on this day. */
    public static ReadReply read(String typed, Round round, LocalDate today) {
        String lines = typed.replaceAll("\\r\\n?", "\n").strip();
        String text = Courtesies.body(MailText.ownWords(Normalizer.normalize(lines, Normalizer.Form.NFC)));
        ProposedWordings proposed = new ProposedWordings(text);
        LevelWords level = LevelWords.in(proposed.marked(), today);
        return new ReplyReading(level.left(), round).read(level).with(proposed);
    }

    /** Tells whether a text is nothing but a position, such as "vi afstår". */
    public static boolean isPositionAlone(String typed, Round round) {
        return new StatementReading(typed, round, false).isPositionAlone();
    }

    /** Tells whether a text is no more than a "nej", an "ok" or a thumb. */
    public static boolean saysLittle(String typed) {
        return Statement.isUnclear(typed.strip());
    }

    /** Tells whether a text does nothing but name items, such as "3" or "det var punkt 3". */
    public static boolean isNamesAlone(String typed) {
        return ItemFirst.isNamedAlone(typed);
    }

    private ReadReply read(LevelWords level) {
        findHeads();
        ReplyGathering gathering = new ReplyGathering(round);
        String lead = heads.isEmpty() ? text : text.substring(0, heads.get(0).before());
        gathering.leave(Courtesies.withoutPoliteLines(lead));
        for (int place = 0; place < heads.size(); place++) {
            int end = place + 1 < heads.size() ? heads.get(place + 1).before() : text.length();
            gathering.add(statement(heads.get(place), end));
        }
        return gathering.read(level);
    }

    private Statement statement(Placed placed, int end) {
        int from = Math.min(placed.head().textFrom(), end);
        return new Statement(placed.head(), text.substring(placed.start(), end).strip(), text.substring(from, end));
    }

    private void findHeads() {
        Matcher start = START.matcher(text);
        int first = start.lookingAt() ? start.end() : 0;
        int from = place(0, first, Boundary.LINE).orElse(first);
        Matcher boundary = BOUNDARY.matcher(text);
        while (from < text.length() && boundary.find(from)) {
            from = place(boundary.start(), boundary.end(), kind(boundary)).orElse(boundary.end());
        }
    }

    private Optional<Integer> place(int before, int start, Boundary kind) {
        if (!isWord(start) || isWithin(before, kind)) {
            return Optional.empty();
        }
        Optional<Head> head = statements
                .at(start, endsPosition(before) && kind == Boundary.CLAUSE ? Boundary.SENTENCE : kind)
                .filter(found -> !isHeadingWithin(found) && (kind != Boundary.GAP || found.position() != null))
                .or(() -> followsApproval() ? statements.reservedThere(start) : Optional.empty());
        return head.map(found -> placed(new Placed(before, start, found)));
    }

    /** "1 tiltrædes, 2: …": after a bare position a comma ends it as surely as a full stop. */
    private boolean endsPosition(int at) {
        return last().filter(last -> last.position() != null && last.textFrom() == at)
                .isPresent();
    }

    private boolean isWord(int at) {
        return at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "#\"'”»(".indexOf(text.charAt(at)) >= 0);
    }

    private boolean isWithin(int at, Boundary kind) {
        return (kind == Boundary.CLAUSE && isInsideList(at)) || (kind == Boundary.GAP && !isAfterPosition(at));
    }

    private int placed(Placed found) {
        int except = found.head().except();
        if (except < 0) {
            return withException(found, Optional.empty());
        }
        List<String> spared = ItemNumbers.in(text.substring(except, found.head().textFrom()), round);
        Placed rest = new Placed(found.before(), found.start(), found.head().without(spared));
        return withException(
                rest, statements.at(except, Boundary.CLAUSE).map(head -> new Placed(except, except, head)));
    }

    /** "alt på nær punkt 3, hvor …": what follows an exception is about what is excepted. */
    private int withException(Placed found, Optional<Placed> stated) {
        heads.add(found);
        Optional<Placed> exception = stated.or(() -> statements
                .explained(
                        found.head(), text.substring(found.start(), found.head().textFrom()))
                .map(head -> new Placed(found.head().textFrom(), found.head().textFrom(), head)));
        exception.ifPresent(heads::add);
        return exception.orElse(found).head().textFrom();
    }

    /** A title that heads a paragraph of remarks to a numbered item belongs to the remarks. */
    private boolean isHeadingWithin(Head head) {
        boolean titled = head.titled() && head.position() == null;
        return titled
                && last().filter(last ->
                                !last.titled() && (last.position() == null || last.position() == Position.REMARKS))
                        .isPresent();
    }

    private boolean followsApproval() {
        return last().filter(last -> last.position() == Position.ENDORSED).isPresent();
    }

    private Optional<Head> last() {
        return heads.isEmpty()
                ? Optional.empty()
                : Optional.of(heads.get(heads.size() - 1).head());
    }

    /** "punkt 2 og 3 …" is one list, unless the number before belongs to a statement that has ended there. */
    private boolean isInsideList(int at) {
        boolean ended = !heads.isEmpty() && heads.get(heads.size() - 1).head().textFrom() == at;
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && !ended;
    }

    /** "1 tiltrædes 2 tiltrædes": where a comma is missing, only a position ends before the next number. */
    private boolean isAfterPosition(int at) {
        return last().filter(last -> last.position() != null)
                .filter(last -> last.textFrom() == at || !Character.isDigit(text.charAt(at + 1)))
                .isPresent();
    }

    private static Boundary kind(Matcher boundary) {
        if (boundary.group("gap") != null) {
            return Boundary.GAP;
        }
        if (boundary.group("line") != null) {
            return Boundary.LINE;
        }
        return boundary.group("sentence") != null ? Boundary.SENTENCE : Boundary.CLAUSE;
    }
}
