package dk.raadslag.bot.reading;

import dk.raadslag.domain.round.Round;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Items called by their title or by words of it; words that fit two titles name none. */
final class TitleWords {
    private static final Set<String> EMPTY = Set.of(
            "om",
            "og",
            "af",
            "for",
            "til",
            "i",
            "paa",
            "den",
            "det",
            "de",
            "en",
            "et",
            "med",
            "fra",
            "ved",
            "under",
            "punktet",
            "punkt",
            "sagen",
            "sag",
            "vedr",
            "vedroerende",
            "angaaende",
            "vi",
            "vores",
            "nr",
            "indstillingen",
            "orientering",
            "orienteringen",
            "godkendelse",
            "godkendelsen",
            "droeftelse",
            "droeftelsen");
    private static final int SHORTEST_START = 4;

    private final Map<String, List<String>> titles = new LinkedHashMap<>();

    TitleWords(Round round) {
        round.items().forEach(item -> titles.put(item.number(), words(item.title())));
    }

    /** Returns the number of the only item whose title has all these words. */
    Optional<String> numberOf(String typed) {
        List<String> words = significant(typed);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> fitting = titles.entrySet().stream()
                .filter(title -> words.stream().allMatch(word -> has(title.getValue(), word)))
                .map(Map.Entry::getKey)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Tells whether a text has a word of any title at all. */
    boolean areMentionedIn(String text) {
        return significant(text).stream()
                .distinct()
                .anyMatch(word -> titles.values().stream().anyMatch(title -> has(title, word)));
    }

    private static boolean has(List<String> title, String word) {
        return title.stream().anyMatch(one -> isSame(one, word));
    }

    private static boolean isSame(String title, String typed) {
        return title.equals(typed)
                || (typed.length() >= SHORTEST_START && title.startsWith(typed))
                || (title.length() > SHORTEST_START
                        && typed.startsWith(title)
                        && typed.length() - title.length() < SHORTEST_START);
    }

    private static List<String> significant(String typed) {
        return words(typed).stream().filter(word -> !EMPTY.contains(word)).toList();
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
