package dk.raadslag.templates.draft;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** An HTML page made ready for paper: in the letters that are put into the file, with page numbers and bookmarks. */
final class PdfPage {
    private static final String LETTERS = "font-family: 'Liberation Sans'";
    private static final Pattern WITHOUT_END = Pattern.compile("\\S{1000}");
    private static final int PIECE = 200;
    private static final String LOOK = """
            * { %1$s !important; }
            body { font-size: 10pt; line-height: 1.3; margin: 0; padding: 0; max-width: none; }
            td, th, p, li, dd, h1, h2, h3 { word-wrap: break-word; }
            p, ul { margin: .5em 0; }
            h2, h3 { margin: 1.2em 0 .3em; }
            td, th { padding: .15rem .35rem; }
            dt { float: left; width: 2.2cm; }
            dd { margin-left: 2.4cm; }
            header, .sender { page-break-after: avoid; }
            footer, caption { page-break-inside: avoid; }
            caption { page-break-after: avoid; }
            table { -fs-table-paginate: paginate; table-layout: fixed; font-size: 9pt; }
            tfoot { display: table-row-group; }
            tr { page-break-inside: avoid; }
            h2, h3 { page-break-after: avoid; }
            .said th:nth-child(2) { width: 36%%; }
            .said th:nth-child(3) { width: 17%%; }
            .said th:nth-child(6) { width: 7%%; }
            @page { size: A4 %3$s; margin: 1.8cm;
              @bottom-left { content: "%2$s"; %1$s; font-size: 8pt; color: #4a4a4a; }
              @bottom-right { content: "Side " counter(page) " af " counter(pages); %1$s; font-size: 8pt; color: #4a4a4a; } }
            """;

    private PdfPage() {}

    static Document of(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, link, img, object, embed, iframe").remove();
        String title = page.title();
        page.head().appendElement("meta").attr("name", "description").attr("content", title);
        page.head().appendElement("style").appendText(LOOK.formatted(LETTERS, quoted(title), turn(page)));
        bookmarks(page);
        page.body().getAllElements().forEach(element -> element.textNodes().forEach(PdfPage::inPieces));
        return page;
    }

    /** A word without end is broken at the edge of the paper, which takes the longer the more of it is left. */
    private static void inPieces(TextNode text) {
        String whole = text.getWholeText();
        if (!WITHOUT_END.matcher(whole).find()) {
            return;
        }
        int from = 0;
        while (from < whole.length()) {
            int end = Math.min(whole.length(), from + PIECE);
            end = Character.isHighSurrogate(whole.charAt(end - 1)) && end < whole.length() ? end + 1 : end;
            text.before(new Element("span").appendText(whole.substring(from, end)));
            from = end;
        }
        text.remove();
    }

    private static String turn(Document page) {
        return page.select("table.said").isEmpty() ? "portrait" : "landscape";
    }

    private static void bookmarks(Document page) {
        Element marks = page.head().appendElement("bookmarks");
        int number = 0;
        for (Element heading : page.select("h2, h3")) {
            heading.attr("id", "overskrift-" + ++number);
            marks.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
        }
    }

    /** A title as the text of a style sheet, which ends at none of its characters. */
    private static String quoted(String title) {
        StringBuilder text = new StringBuilder();
        title.codePoints()
                .forEach(one -> text.append(
                        Character.isLetterOrDigit(one) ? Character.toString(one) : "\\%06x".formatted(one)));
        return text.toString();
    }
}
