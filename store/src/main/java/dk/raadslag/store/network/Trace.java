package dk.raadslag.store.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something by which a person can be recognised in a text, however it was escaped there, and what is to stand in its place.
 *
 * @param probe letters every text with the trace contains, in lower case; all ASCII, because not every database folds others
 */
record Trace(Pattern pattern, String probe, String instead) {
    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** A line break as JSON writes it ends a word, though it ends in a letter. */
    private static final String BREAK = "\\\\[nrt]";

    private static final String BEFORE = "(?:(?<![\\p{L}\\p{N}])|(?<=" + BREAK + "))";
    private static final String BETWEEN = "(?:\\s|\\\\{1,4}[nrt])+";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    private static final int SHORTEST_NUMBER = 6;

    /** A name, over line breaks too; one of a single word is only meant as it is spelt. */
    static Trace ofName(String name, String instead) {
        String form =
                Arrays.stream(name.strip().split("\\s+")).map(Trace::escaped).collect(Collectors.joining(BETWEEN));
        return new Trace(
                Pattern.compile(BEFORE + form + AFTER, form.contains(BETWEEN) ? CASELESS : 0), probe(name), instead);
    }

    /** An address or an id, which is no part of a longer one. */
    static Trace ofKey(String key, String instead) {
        String before = "(?:(?<![\\p{L}\\p{N}._+-])|(?<=" + BREAK + "))";
        String after = "(?![\\p{L}\\p{N}_-])(?!\\.[\\p{L}\\p{N}])";
        return new Trace(Pattern.compile(before + escaped(key) + after, CASELESS), probe(key), instead);
    }

    /** A phone number, however its digits are set apart. */
    static Trace ofPhone(String phone, String instead) {
        String digits = phone.replaceAll("\\D", "");
        if (digits.length() < SHORTEST_NUMBER) {
            return ofKey(phone.strip(), instead);
        }
        String form = digits.chars().mapToObj(Character::toString).collect(Collectors.joining("[\\s.\\\\\\-\\u00a0]*"));
        return new Trace(Pattern.compile("(?<!\\d)" + form + "(?!\\d)"), digits.substring(0, 1), instead);
    }

    String takenOutOf(String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(one -> Character.isLetterOrDigit(one)
                        ? Character.toString(one)
                        : "(?:\\\\{0,4}" + Pattern.quote(Character.toString(one)) + "|&#?\\w{1,8};)")
                .collect(Collectors.joining());
    }

    private static String probe(String text) {
        return Arrays.stream(text.split("[^A-Za-z0-9]+"))
                .max(Comparator.comparing(String::length))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
