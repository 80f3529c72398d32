package dk.raadslag.bot.mailbox;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML mail, line by line, without the mail that is answered where it is marked as such. */
final class HtmlWords {
    private static final String UNSEEN = "script, style, head, title, template, [hidden], [style*=display:none]";
    private static final String QUOTES = "blockquote[type=cite], blockquote.gmail_quote, .gmail_attr, .moz-cite-prefix,"
            + " .yahoo_quoted, .protonmail_quote, #isForwardContent";

    private HtmlWords() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select(UNSEEN).remove();
        Document own = page.clone();
        own.select(QUOTES).remove();
        String words = lines(own);
        return words.isBlank() ? lines(page) : words;
    }

    private static String lines(Document page) {
        StringBuilder text = new StringBuilder();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else if (node instanceof Element element) {
                    text.append(before(element));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    text.append('\n');
                }
            }
        });
        return text.toString()
                .replace('\u00a0', ' ')
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String before(Element element) {
        return switch (element.normalName()) {
            case "br" -> "\n";
            case "li" -> "\n- ";
            case "td", "th" -> " ";
            default -> element.isBlock() ? "\n" : "";
        };
    }
}
