package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of a message, and the message they answer where one is quoted. */
record Written(String text, @Nullable String quoted) {

    private static final Pattern QUOTED = Pattern.compile("<quoted\\s+messageId=\"([^\"]*)\"\\s*/?>(?:</quoted>)?");
    private static final String BLOCKQUOTE = "blockquote[itemtype*=schema.skype.com/Reply]";
    private static final String MENTION = "[itemtype*=schema.skype.com/Mention]";

    static Written of(Posted posted) {
        String html = html(posted);
        if (!html.contains("<blockquote")) {
            return plain(posted);
        }
        Document document = Jsoup.parseBodyFragment(html);
        Element blockquote = document.selectFirst(BLOCKQUOTE);
        return blockquote == null ? plain(posted) : replying(posted, document, blockquote);
    }

    private static Written plain(Posted posted) {
        String text = posted.text("/text");
        Matcher quote = QUOTED.matcher(text);
        String quoted = quote.find() ? quote.group(1) : null;
        String own = Mentions.removedFrom(quote.replaceAll(""), posted);
        boolean isXml = posted.text("/textFormat").equals("xml");
        return new Written(isXml ? PlainText.ofHtml(own) : PlainText.of(own), quoted);
    }

    /** The text repeats the quoted words and does not tell them from the writer's own; the HTML does. */
    private static Written replying(Posted posted, Document html, Element blockquote) {
        blockquote.remove();
        html.select(MENTION).stream()
                .filter(mention -> mention.text().equals(posted.text("/recipient/name")))
                .forEach(Element::remove);
        return new Written(PlainText.of(html), Clean.of(blockquote.attr("itemid")));
    }

    private static String html(Posted posted) {
        return posted.list("attachments").stream()
                .filter(attachment -> Clean.text(attachment.path("contentType")).equals("text/html"))
                .map(attachment -> attachment.path("content"))
                .filter(JsonNode::isTextual)
                .map(Clean::text)
                .findFirst()
                .orElse("");
    }
}
