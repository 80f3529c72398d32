package dk.raadslag.domain.agenda;

import java.util.regex.Pattern;

/** Running text, as against a name or a title. */
final class Prose {

    private static final int SENTENCE_WORDS = 8;
    private static final Pattern NEXT_SENTENCE = Pattern.compile("\\p{Ll}{3}[.!?] +\\p{Lu}");

    private Prose() {}

    static boolean is(String text) {
        boolean sentence = text.endsWith(".") && text.split(" ", SENTENCE_WORDS + 1).length > SENTENCE_WORDS;
        return sentence || NEXT_SENTENCE.matcher(text).find();
    }
}
