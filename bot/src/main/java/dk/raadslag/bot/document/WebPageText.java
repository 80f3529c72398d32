package dk.raadslag.bot.document;

import dk.raadslag.bot.document.Paragraph.Kind;
import dk.raadslag.domain.agenda.HeadingMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through a page and gathers its paragraphs, points and rows. */
final class WebPageText {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Budget budget;

    WebPageText(Budget budget) {
        this.budget = budget;
    }

    String of(Element body) {
        return block(body, new Block(budget)).text();
    }

    private Block block(Element element, Block block) {
        Gathering gathering = new Gathering(block);
        gathering.walk(element);
        gathering.close();
        return block;
    }

    /** The paragraphs of one block, until a table or the end. */
    private final class Gathering {

        private final Block block;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final StringBuilder running = new StringBuilder();
        private Kind kind = Kind.PLAIN;
        private String mark = "";

        Gathering(Block block) {
            this.block = block;
        }

        void walk(Element element) {
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode text) {
                    running.append(keepsLines(element) ? text.getWholeText() : text.text());
                } else if (node instanceof Element inner) {
                    enter(inner);
                }
            }
        }

        private boolean keepsLines(Element element) {
            return element.closest("pre") != null;
        }

        private void enter(Element element) {
            budget.check();
            String name = element.normalName();
            if (name.equals("br")) {
                running.append('\n');
            } else if (name.equals("table")) {
                table(element);
            } else if (name.equals("li")) {
                point(element);
            } else if (HEADINGS.contains(name)) {
                end();
                mark = HeadingMark.of(name.charAt(1) - '0') + mark;
                paragraph(element, Kind.HEADING);
            } else if (element.isBlock() || name.equals("dt") || name.equals("dd")) {
                paragraph(element, kind == Kind.POINT ? kind : Kind.PLAIN);
            } else {
                walk(element);
            }
        }

        private void paragraph(Element element, Kind inner) {
            end();
            Kind outer = kind;
            kind = inner;
            walk(element);
            end();
            kind = outer == Kind.POINT && inner == Kind.PLAIN ? Kind.PLAIN : outer;
        }

        private void point(Element element) {
            end();
            Element list = element.parent();
            mark = list != null && list.normalName().equals("ol") ? new ListNumber(list, element) + " " : "• ";
            kind = Kind.POINT;
            walk(element);
            end();
            mark = "";
            kind = Kind.PLAIN;
        }

        private void table(Element table) {
            close();
            TableRows rows = new TableRows();
            for (Element row : table.select("tr")) {
                if (table.equals(row.closest("table"))) {
                    rows.add(row.children().stream()
                            .map(cell -> block(cell, block.inner()))
                            .toList());
                }
            }
            rows.write(block);
        }

        private void end() {
            String text = running.toString().replace('\u00A0', ' ').strip();
            if (!text.isEmpty()) {
                paragraphs.add(new Paragraph(kind, mark + text.replaceAll(" *\n *", "\n")));
                mark = "";
            } else if (kind == Kind.HEADING) {
                mark = HeadingMark.without(mark);
            }
            running.setLength(0);
        }

        void close() {
            end();
            Flow.write(paragraphs, block);
            paragraphs.clear();
        }
    }

    /** What the browser shows before a point of a counted list. */
    private record ListNumber(Element list, Element point) {

        @Override
        public String toString() {
            int first = number(list.attr("start"), 1);
            int place = point.elementSiblingIndex();
            int number = number(point.attr("value"), first + place);
            return switch (list.attr("type")) {
                case "a" -> letter('a', number) + ")";
                case "A" -> letter('A', number) + ")";
                default -> number + ".";
            };
        }

        private static char letter(char first, int number) {
            return (char) (first + Math.floorMod(number - 1, 26));
        }

        private static int number(String written, int otherwise) {
            return written.matches("\\d{1,4}") ? Integer.parseInt(written) : otherwise;
        }
    }
}
