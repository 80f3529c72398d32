package dk.raadslag.bot.reading;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One statement of a message: how it begins, all of it as typed, and the words that go with it. */
record Statement(Head head, String raw, String words) {
    private static final String VAGUE =
            "(?:(?:det|den|de|her|vi|er|ser|lyder|virker|alt|alle|for os|med os|fra os|herfra|helt|meget|bare|vist|jo|så|kan|godt|og|også) ){0,6}"
                    + "(?:ok(?:ay|ey)?|fint|fin|fine|godt|ja|nej|jo|jep|jeps|yes|super|tjek|check|set|læst|noteret|modtaget|i orden|leve med|se kort"
                    + "|ingen problemer?|intet problem|👍|✅|✔️?|👌)"
                    + "(?: (?:herfra|fra (?:os|vores side|[\\p{L}-]+)|for os|med os|med den|med det|ud|nok|tak|med|af os|vi))*";

    /** Words that say something about items and leave open what, up to the end of their clause. */
    static final Pattern UNCLEAR_CLAUSE = Spelling.pattern("(?:" + VAGUE + ")(?=\\s*(?:$|[.,;!\\n]))");

    private static final Pattern LEADING = Pattern.compile("^[\\s,.;:)–—>=-]+");
    private static final Pattern EMPTY_WORDS =
            Spelling.pattern("(?:" + Courtesies.FILLER + "|[^\\p{L}\\p{N}]++){0,20}");
    private static final Pattern UNCLEAR = Spelling.pattern("(?:" + VAGUE + ")[\\s.!]*");
    private static final Pattern BEHIND = Pattern.compile("[.!\\n]\\s*(?<question>[^.!?\\n]{3,}\\?)\\s*$");
    private static final Pattern QUESTION = Pattern.compile("[^.!?\\n]*\\?[\\s\\S]*");

    /** Returns a question that follows after the position in a sentence of its own; empty when there is none. */
    Optional<String> questionBehind() {
        Matcher behind = BEHIND.matcher(words);
        return head.position() != null && !head.setsOff() && behind.find()
                ? Optional.of(behind.group("question"))
                : Optional.empty();
    }

    /** Returns the same without that question. */
    Statement withoutQuestion() {
        return new Statement(head, raw, BEHIND.matcher(words).replaceFirst(""));
    }

    /** Tells whether it asks rather than answers. */
    boolean asks() {
        return !head.setsOff() && QUESTION.matcher(words).matches();
    }

    /** Tells whether words say something and leave open what. */
    static boolean isUnclear(String text) {
        return UNCLEAR.matcher(text).matches();
    }

    /** Returns the answer it gives; empty when it names items and says nothing clear about them. */
    Optional<Answer> answer() {
        String text = LEADING.matcher(words).replaceFirst("").strip();
        if (head.position() != null) {
            boolean more = !EMPTY_WORDS.matcher(text).matches() && !LevelWords.isAll(text);
            return Optional.of(new Answer(head.position(), more ? text : ""));
        }
        return text.isEmpty() || isUnclear(text) || LevelWords.isAll(text)
                ? Optional.empty()
                : Optional.of(new Answer(Position.REMARKS, text));
    }
}
