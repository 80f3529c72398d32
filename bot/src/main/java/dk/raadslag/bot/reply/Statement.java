package dk.raadslag.bot.reply;

import dk.raadslag.bot.reply.StatementReading.Head;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import java.util.Optional;
import java.util.regex.Pattern;

/** One statement of a message: how it begins, all of it as typed, and the words that go with it. */
record Statement(Head head, String raw, String words) {
    private static final Pattern LEADING = Pattern.compile("^[\\s,.;:)–—-]+");
    private static final Pattern EMPTY_WORDS =
            Spelling.pattern("(?:" + Courtesies.FILLER + "|[^\\p{L}\\p{N}]++){0,20}");
    private static final Pattern UNCLEAR =
            Spelling.pattern("(?:ok|okay|fint|fin|godt|enig|uenig|ja|nej|jo|super|se kort)[\\s.!]*");
    private static final Pattern QUESTION = Pattern.compile("[^.!?\\n]*\\?[\\s\\S]*");

    /** Tells whether it asks rather than answers. */
    boolean asks() {
        return !head.colon() && QUESTION.matcher(words).matches();
    }

    /** Returns the answer it gives; empty when it names items and says nothing clear about them. */
    Optional<Answer> answer() {
        String text = LEADING.matcher(words).replaceFirst("").strip();
        if (head.position() != null) {
            return Optional.of(
                    new Answer(head.position(), EMPTY_WORDS.matcher(text).matches() ? "" : text));
        }
        return text.isEmpty() || UNCLEAR.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new Answer(Position.REMARKS, text));
    }
}
