package dk.raadslag.bot.teams;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Text as it was typed, without what Teams leaves of its HTML. */
final class PlainText {

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>\\n?", Pattern.CASE_INSENSITIVE);
    private static final String BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6";

    private PlainText() {}

    /** Cleans text that is no HTML: its angle brackets are the writer's own. */
    static String of(String text) {
        return tidy(Parser.unescapeEntities(BREAK.matcher(text).replaceAll("\n"), true));
    }

    static String ofHtml(String html) {
        return of(Jsoup.parseBodyFragment(html));
    }

    static String of(Document html) {
        html.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
        for (Element block : html.select(BLOCKS)) {
            block.appendText("\n");
        }
        return tidy(html.body().wholeText());
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00A0', ' ')
                .strip();
    }
}
