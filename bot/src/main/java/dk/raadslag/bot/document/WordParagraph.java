package dk.raadslag.bot.document;

import dk.raadslag.bot.document.Paragraph.Kind;
import dk.raadslag.domain.agenda.HeadingMark;
import javax.xml.stream.XMLStreamException;

/** A paragraph of a Word file while it is read. */
final class WordParagraph {

    private static final String LEADER = " ..... ";

    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private String list = "";
    private int level;
    private boolean hidden;

    void take(WordXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "pStyle" -> style = xml.value();
            case "numId" -> list = xml.value();
            case "ilvl" -> level = xml.number(0);
            case "r" -> hidden = false;
            case "vanish" -> hidden = xml.on();
            case "t" -> text(xml);
            case "tab", "ptab" -> sign(xml.attribute("pos") == null ? "\t" : "");
            case "br" -> sign("page".equals(xml.attribute("type")) ? "\f" : "\n");
            case "cr" -> sign("\n");
            case "noBreakHyphen" -> sign("-");
            case "sym" -> sign(WordNumbering.BULLET + " ");
            default -> {
                // how the text is set is of no interest
            }
        }
    }

    void leave(String name) {
        if (name.equals("r")) {
            hidden = false;
        }
    }

    private void text(WordXml xml) throws XMLStreamException {
        while (xml.next() && !xml.ends()) {
            sign(xml.starts() ? "" : xml.text());
        }
    }

    private void sign(String sign) {
        text.append(hidden ? "" : sign);
    }

    Paragraph read(WordStyles styles, WordNumbering numbering) {
        Kind kind = styles.kind(style);
        if (kind == Kind.CONTENTS) {
            return new Paragraph(kind, contents());
        }
        String bare = text.toString().replace('\t', ' ').stripTrailing();
        if (bare.isBlank()) {
            return Paragraph.plain(bare.indexOf('\f') >= 0 ? "\f" : "");
        }
        WordNumbering.Place place = list.isEmpty() ? styles.list(style) : new WordNumbering.Place(list, level);
        String number = place == null ? "" : numbering.next(place);
        Kind shown = kind == Kind.PLAIN && !number.isEmpty() ? Kind.POINT : kind;
        String line = number.isEmpty() ? bare : number + " " + bare.strip();
        int heading = styles.level(style);
        return new Paragraph(shown, heading == 0 ? line : HeadingMark.of(heading) + line);
    }

    /** The last tab of a row of contents stands for the dots before the page. */
    private String contents() {
        int leader = text.lastIndexOf("\t");
        String row = leader < 0
                ? text.toString()
                : text.replace(leader, leader + 1, LEADER).toString();
        return row.replace('\t', ' ').strip();
    }
}
