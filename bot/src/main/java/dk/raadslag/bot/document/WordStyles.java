package dk.raadslag.bot.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a Word file, as far as they say what a paragraph is. */
final class WordStyles {

    private static final int MOST_STEPS = 12;
    private static final int BODY_TEXT = 9;
    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift) (\\d)");

    private final Map<String, Style> styles = new HashMap<>();

    private WordStyles() {}

    static WordStyles read(byte[] part, Budget budget) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        if (part.length > 0) {
            WordXml xml = new WordXml(part, budget);
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("style")) {
                    styles.readStyle(xml);
                }
            }
        }
        return styles;
    }

    private void readStyle(WordXml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        Style style = new Style();
        while (xml.next() && !(xml.ends() && xml.name().equals("style"))) {
            if (xml.starts()) {
                style.take(xml);
            }
        }
        styles.put(id == null ? "" : id, style);
    }

    /** How deep a heading of this style is, 0 for no heading or the title of the whole. */
    int level(String id) {
        Style style = styles.get(id);
        for (int step = 0; style != null && step < MOST_STEPS; step++) {
            Matcher named = HEADING.matcher(style.name);
            if (style.outline > 0 || named.matches()) {
                return style.outline > 0 ? style.outline : Integer.parseInt(named.group(1));
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }

    Paragraph.Kind kind(String id) {
        Style style = styles.get(id);
        for (int step = 0; style != null && step < MOST_STEPS; step++) {
            if (style.name.matches("toc \\d|indholdsfortegnelse \\d")) {
                return Paragraph.Kind.CONTENTS;
            }
            if (style.outline > 0 || style.name.matches("(?:heading|overskrift) \\d|title|titel")) {
                return Paragraph.Kind.HEADING;
            }
            style = styles.get(style.basedOn);
        }
        return Paragraph.Kind.PLAIN;
    }

    /** The list a style belongs to, or null. */
    WordNumbering.@Nullable Place list(String id) {
        Style style = styles.get(id);
        int level = -1;
        for (int step = 0; style != null && step < MOST_STEPS; step++) {
            level = level < 0 ? style.level : level;
            if (!style.list.isEmpty()) {
                return new WordNumbering.Place(style.list, Math.max(level, 0));
            }
            style = styles.get(style.basedOn);
        }
        return null;
    }

    /** One style; what it does not say itself the one it is based on says. */
    private static final class Style {

        private String name = "";
        private String basedOn = "";
        private String list = "";
        private int level = -1;
        private int outline;

        void take(WordXml xml) {
            switch (xml.name()) {
                case "name" -> name = xml.value().toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.value();
                case "numId" -> list = xml.value();
                case "ilvl" -> level = xml.number(0);
                case "outlineLvl" -> outline = (xml.number(BODY_TEXT) + 1) % (BODY_TEXT + 1);
                default -> {
                    // a style says much more, about how it looks
                }
            }
        }
    }
}
