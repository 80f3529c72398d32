package dk.raadslag.bot.reply;

import dk.raadslag.bot.reply.StatementReading.Boundary;
import dk.raadslag.bot.reply.StatementReading.Head;
import dk.raadslag.domain.round.Round;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a contact person's plain words as answers to the items of one round; what is not stated is not guessed. */
public final class ReplyReading {
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?<line>\\n\\s*(?:[-•*·]\\s+)?|;\\s*)|(?<sentence>[.!?][ \\t\\u00A0]+)"
                    + "|,\\s*(?:(?:og|men|mens|samt|hvorimod|imens)\\s+)?|\\s(?:og|men|mens|samt|hvorimod|imens)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern START = Pattern.compile("\\s*(?:[-•*·]\\s+)?");

    private final String text;
    private final Round round;
    private final List<Placed> heads = new ArrayList<>();

    private ReplyReading(String text, Round round) {
        this.text = text;
        this.round = round;
    }

    /** A head, where it begins, and where the words before it end. */
    private record Placed(int before, int start, Head head) {}

    /** Reads a whole message. */
    public static ReadReply read(String typed, Round round) {
        String lines = typed.replaceAll("\\r\\n?", "\n").strip();
        String text = Courtesies.body(Normalizer.normalize(lines, Normalizer.Form.NFC));
        return new ReplyReading(text, round).read();
    }

    private ReadReply read() {
        findHeads();
        ReplyGathering gathering = new ReplyGathering(round);
        String lead = heads.isEmpty() ? text : text.substring(0, heads.get(0).before());
        gathering.leave(Courtesies.withoutPoliteLines(lead));
        for (int place = 0; place < heads.size(); place++) {
            int end = place + 1 < heads.size() ? heads.get(place + 1).before() : text.length();
            gathering.add(statement(heads.get(place), end));
        }
        return gathering.read();
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
        if (kind == Boundary.CLAUSE && isInsideList(before)) {
            return Optional.empty();
        }
        Optional<Head> head = new StatementReading(text, round).at(start, kind);
        head.ifPresent(found -> heads.add(new Placed(before, start, found)));
        return head.map(Head::textFrom);
    }

    /** "punkt 2 og 3 …" is one list, unless the number before belongs to a statement that has ended there. */
    private boolean isInsideList(int at) {
        boolean ended = !heads.isEmpty() && heads.get(heads.size() - 1).head().textFrom() == at;
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && !ended;
    }

    private static Boundary kind(Matcher boundary) {
        if (boundary.group("line") != null) {
            return Boundary.LINE;
        }
        return boundary.group("sentence") != null ? Boundary.SENTENCE : Boundary.CLAUSE;
    }
}
