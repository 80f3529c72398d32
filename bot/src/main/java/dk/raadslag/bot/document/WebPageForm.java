package dk.raadslag.bot.document;

import dk.raadslag.bot.document.DocumentText.Found;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of a web page, without what is there to be pressed. */
final class WebPageForm implements Form {

    private static final int MOST_DEPTH = 200;
    private static final int MOST_LETTERS = 3_000_000;
    private static final int MOST_BYTES = 8_000_000;
    private static final int MOST_TAGS = 150_000;
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/?]");
    private static final Pattern DATA = Pattern.compile("data:[a-zA-Z0-9/+.;=-]{1,80},[a-zA-Z0-9+/=%]{200,}+");
    private static final String NO_TEXT = "script, style, noscript, template, svg, head, nav, footer, aside, iframe,"
            + " object, select, textarea, input, audio, video, [hidden], [role=menu], [role=navigation],"
            + " .dropdown-menu, .modal, dialog, [role=dialog], .sr-only, .visually-hidden, .badge";
    private static final String PRESSED = "button, [role=button]";
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    @Override
    public Found text(byte[] bytes, Budget budget) {
        if (bytes.length > MOST_BYTES) {
            throw new FlawException(Flaw.TOO_LARGE);
        }
        String source = source(bytes);
        if (!MARKUP.matcher(source).find()) {
            return new PlainForm().text(bytes, budget);
        }
        budget.check();
        Document page = Jsoup.parse(source, Parser.htmlParser().setMaxDepth(MOST_DEPTH));
        budget.check();
        page.select(NO_TEXT).remove();
        page.select(PRESSED).stream()
                .filter(element -> element.select(HEADINGS).isEmpty())
                .forEach(Element::remove);
        page.select("[style~=(?i)display: *none]").stream()
                .filter(element -> element.select(HEADINGS).isEmpty())
                .forEach(Element::remove);
        return new Found(new WebPageText(budget).of(page.body()), false, false);
    }

    private static String source(byte[] bytes) {
        String decoded = PlainForm.decoded(bytes);
        String source = DATA.matcher(withoutScripts(decoded)).replaceAll("");
        if (source.length() > MOST_LETTERS
                || source.chars().filter(sign -> sign == '<').limit(MOST_TAGS).count() == MOST_TAGS) {
            throw new FlawException(Flaw.TOO_LONG);
        }
        return source;
    }

    /** Saved pages carry scripts far larger than their text; a tree is not built of them. */
    private static String withoutScripts(String page) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int at = indexOf(page, "<script", 0); at >= 0; at = indexOf(page, "<script", from)) {
            int end = indexOf(page, "</script", at);
            rest.append(page, from, at);
            from = end < 0 ? page.length() : end;
        }
        return rest.append(page, from, page.length()).toString();
    }

    private static int indexOf(String page, String tag, int from) {
        int at = page.indexOf('<', from);
        while (at >= 0 && !page.regionMatches(true, at, tag, 0, tag.length())) {
            at = page.indexOf('<', at + 1);
        }
        return at;
    }
}
