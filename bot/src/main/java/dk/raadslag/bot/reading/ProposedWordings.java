package dk.raadslag.bot.reading;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.ProposedWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The proposals of a message; each stands as one mark in what is read, so that its words are not taken for items. */
final class ProposedWordings {
    private static final Pattern MARK = Pattern.compile("\\uE000([a-z])\\uE001");
    private static final Pattern TAKEN = Pattern.compile(MARK.pattern() + "\\s*[.;,]?");
    /** "… på side 2 i punkt 1" names the item after what is proposed to it. */
    private static final Pattern THEN_ITEM = Spelling.pattern("(?<=^|[\\n.;,!?]|[\\n.;,!?]\\s|(?:og|men)\\s)(?<mark>"
            + MARK.pattern() + ") (?:i|under|til|på|for|ved|ad) (?<item>"
            + ItemNumbers.WORD + "\\s*" + ItemNumbers.LIST
            + ")(?=\\s*(?:$|[.,;!\\n]|(?:og|men|ellers|samt)(?!\\w)))");

    /** "1 side 4: …" goes on from the item to its proposal without a colon. */
    private static final Pattern ITEM_BEFORE = Spelling.pattern("(?<=^|[\\n.;,]|[\\n.;,]\\s)(?<item>(?:"
            + ItemNumbers.WORD + "\\s*)?" + ItemNumbers.LIST + ") (?=" + MARK.pattern() + ")");

    private static final int MOST = 26;
    private static final Pattern NOTHING_MORE = Spelling.pattern(
            "(?:og|samt|men|desuden|endvidere|ligeledes|" + Courtesies.FILLER + "|[^\\p{L}\\p{N}]++){0,30}");

    private final List<String> typed = new ArrayList<>();
    private final List<ProposedWording> proposed = new ArrayList<>();
    private final String marked;

    /** Finds the proposals of a text. */
    ProposedWordings(String text) {
        this.marked = marked(text);
    }

    /** Returns the text with a mark in place of each proposal. */
    String marked() {
        return marked;
    }

    /** Returns the answer with the proposals of its text beside it. */
    Answer beside(Answer answer) {
        List<ProposedWording> here = in(answer.text());
        if (here.isEmpty()) {
            return answer;
        }
        String left = TAKEN.matcher(answer.text()).replaceAll("").replaceAll(" {2,}", " ");
        List<ProposedWording> all = Stream.concat(answer.proposedWordings().stream(), here.stream())
                .distinct()
                .toList();
        return answer.with(NOTHING_MORE.matcher(left).matches() ? "" : left, all);
    }

    /** Returns a text with its proposals as they were typed. */
    String typed(String text) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        place(mark.group(1)).map(typed::get).orElse(mark.group())));
    }

    private String marked(String text) {
        ProposalSearch search = new ProposalSearch(text);
        StringBuilder left = new StringBuilder();
        int copied = 0;
        while (typed.size() < MOST && search.find()) {
            Matcher found = search.found();
            Optional<ProposedWording> one = ProposedWordingPattern.read(found);
            if (one.isPresent()) {
                left.append(text, copied, found.start()).append("\uE000" + (char) ('a' + typed.size()) + "\uE001");
                copied = found.end();
                typed.add(found.group());
                proposed.add(one.get());
            }
        }
        left.append(text, copied, text.length());
        return typed.isEmpty() ? text : besideItems(left.toString());
    }

    private static String besideItems(String left) {
        String items = ITEM_BEFORE.matcher(left).replaceAll("${item}: ");
        return THEN_ITEM.matcher(items).replaceAll("${item}: ${mark}");
    }

    private List<ProposedWording> in(String text) {
        return MARK.matcher(text)
                .results()
                .flatMap(mark -> place(mark.group(1)).stream())
                .map(proposed::get)
                .toList();
    }

    private Optional<Integer> place(String letter) {
        int place = letter.charAt(0) - 'a';
        return place < typed.size() ? Optional.of(place) : Optional.empty();
    }
}
