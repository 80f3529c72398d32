package dk.raadslag.bot.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Counts the numbered lists of a Word file, which stores how a number looks but never the number itself. */
final class WordNumbering {

    static final String BULLET = "•";

    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    private WordNumbering() {}

    /** A paragraph's list and its depth in it. */
    record Place(String list, int level) {}

    static WordNumbering read(byte[] part, Budget budget) throws XMLStreamException {
        WordNumbering numbering = new WordNumbering();
        if (part.length > 0) {
            numbering.read(new WordXml(part, budget));
        }
        return numbering;
    }

    private void read(WordXml xml) throws XMLStreamException {
        String list = "";
        String number = "";
        Level level = new Level();
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> list = attribute(xml, "abstractNumId");
                case "num" -> number = attribute(xml, "numId");
                case "abstractNumId" -> listOf.put(number, xml.value());
                case "lvl" -> {
                    level = new Level();
                    lists.computeIfAbsent(list, id -> new HashMap<>()).putIfAbsent(depth(xml), level);
                }
                case "start" -> level.start = xml.number(1);
                case "numFmt" -> level.format = xml.value();
                case "lvlText" -> level.text = xml.value();
                default -> {
                    // how the number is set is of no interest
                }
            }
        }
    }

    private static String attribute(WordXml xml, String name) {
        String value = xml.attribute(name);
        return value == null ? "" : value;
    }

    private static int depth(WordXml xml) {
        String written = attribute(xml, "ilvl");
        return written.matches("[0-8]") ? Integer.parseInt(written) : 0;
    }

    /** Returns what Word shows in front of the next paragraph at this place, empty for nothing. */
    String next(Place place) {
        String list = listOf.getOrDefault(place.list(), "");
        Map<Integer, Level> levels = lists.get(list);
        if (levels == null) {
            return place.list().equals("0") ? "" : BULLET;
        }
        int depth = Math.min(place.level(), LEVELS - 1);
        Level level = levels.getOrDefault(depth, new Level());
        int[] count = counts.computeIfAbsent(list, id -> new int[LEVELS]);
        count[depth]++;
        Arrays.fill(count, depth + 1, LEVELS, 0);
        return level.shown(levels, count);
    }

    /** How one depth of a list is numbered. */
    private static final class Level {

        private int start = 1;
        private String format = "decimal";
        private String text = "";

        String shown(Map<Integer, Level> levels, int[] count) {
            if (format.equals("bullet")) {
                return BULLET;
            }
            if (format.equals("none")) {
                return "";
            }
            String shown = text;
            for (int depth = 0; depth < LEVELS; depth++) {
                Level level = levels.getOrDefault(depth, this);
                shown = shown.replace("%" + (depth + 1), level.number(Math.max(count[depth], 1)));
            }
            return shown.strip();
        }

        private String number(int count) {
            int number = start + count - 1;
            return switch (format) {
                case "lowerLetter" -> String.valueOf((char) ('a' + Math.floorMod(number - 1, 26)));
                case "upperLetter" -> String.valueOf((char) ('A' + Math.floorMod(number - 1, 26)));
                default -> String.valueOf(number);
            };
        }
    }
}
