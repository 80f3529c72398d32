package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a text that begin with a number, and which of them come again further down with a body. */
final class NumberedLines {

    private static final int ENOUGH_TO_COMPARE = 25;
    private static final int DIRECTLY_BELOW = 2;

    private final List<NumberedLine> lines = new ArrayList<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Integer> lastUnnumbered = new HashMap<>();

    NumberedLines(AgendaText text, List<ItemStart> titlesAboveSections) {
        for (ItemStart start : titlesAboveSections) {
            lastUnnumbered.put(Characters.bare(start.title()), start.index());
        }
        for (int i = 0; i < text.size(); i++) {
            if (text.firmHeading(i).isEmpty()) {
                text.numbered(i).ifPresent(this::add);
            }
        }
    }

    private void add(NumberedLine line) {
        String key = key(line.number(), bare(line));
        lines.add(line);
        first.putIfAbsent(key, line.index());
        last.put(key, line.index());
    }

    List<NumberedLine> all() {
        return lines;
    }

    boolean comesAgain(NumberedLine line) {
        String bare = bare(line);
        return !bare.isEmpty()
                && (last.getOrDefault(key(line.number(), bare), 0) > line.index()
                        || lastUnnumbered.getOrDefault(bare, 0) > line.index() + DIRECTLY_BELOW);
    }

    boolean cameBefore(NumberedLine line) {
        return first.getOrDefault(key(line.number(), bare(line)), line.index()) < line.index();
    }

    private static String bare(NumberedLine line) {
        return Characters.bare(DotLeaders.without(line.title()));
    }

    private static String key(ItemNumber number, String bare) {
        return number + "|" + bare.substring(0, Math.min(bare.length(), ENOUGH_TO_COMPARE));
    }
}
