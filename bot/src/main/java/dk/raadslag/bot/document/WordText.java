package dk.raadslag.bot.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Walks through the body of a Word file and gathers its paragraphs, points and rows. */
final class WordText {

    private static final Set<String> PASSED_BY = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "instrText",
            "delText",
            "object",
            "pict",
            "rPrChange",
            "pPrChange",
            "sectPr");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Budget budget;
    private final Deque<WordTable> tables = new ArrayDeque<>();

    WordText(WordStyles styles, WordNumbering numbering, Budget budget) {
        this.styles = styles;
        this.numbering = numbering;
        this.budget = budget;
    }

    String read(byte[] document) throws XMLStreamException {
        WordXml xml = new WordXml(document, budget);
        WordTable body = WordTable.around(new Block(budget));
        tables.push(body);
        Deque<WordParagraph> open = new ArrayDeque<>();
        while (xml.next()) {
            if (xml.starts() && PASSED_BY.contains(xml.name())) {
                xml.skip();
            } else if (xml.starts()) {
                start(xml, open);
            } else if (xml.ends()) {
                end(xml.name(), open);
            }
        }
        return body.close().text();
    }

    private void start(WordXml xml, Deque<WordParagraph> open) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> open.push(new WordParagraph());
            case "tbl" -> tables.push(tables.element().inner());
            case "tr" -> tables.element().beginRow();
            case "tc" -> tables.element().beginCell();
            default -> {
                if (!open.isEmpty()) {
                    open.element().take(xml);
                }
            }
        }
    }

    private void end(String name, Deque<WordParagraph> open) {
        switch (name) {
            case "p" -> {
                if (!open.isEmpty()) {
                    tables.element().add(open.pop().read(styles, numbering));
                }
            }
            case "tr" -> tables.element().endRow();
            case "tc" -> tables.element().endCell();
            case "tbl" -> {
                if (tables.size() > 1) {
                    List<String> lines = tables.pop().close().lines();
                    tables.element().addLines(lines);
                }
            }
            default -> {
                if (!open.isEmpty()) {
                    open.element().leave(name);
                }
            }
        }
    }
}
