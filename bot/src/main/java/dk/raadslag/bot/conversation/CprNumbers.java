package dk.raadslag.bot.conversation;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises what looks like a CPR number: a day and a month that exist, a year without its century and four digits. Ten
 * digits in one are none where a word before them says that they are a case, an account or a telephone.
 */
public final class CprNumbers {
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\d_/+-])(\\d{2})(\\d{2})\\d{2}([ \\u00A0]?[-–]?[ \\u00A0]?)\\d{4}(?![\\p{L}\\d_@/-])");
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "(?:sag|sagen|esdh|id|journal|j\\.?\\s?nr|konto|ean|cvr|ordre|faktura|rekvisition|tlf|telefon|mobil|fax)"
                    + "[\\p{L}-]*[.:]*(?:\\s*(?:nr|nummer|no)\\b)?[.:#]*\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int WORDS_BEFORE = 40;

    private CprNumbers() {}

    /** Tells whether the text holds one. */
    public static boolean in(String text) {
        Matcher number = FORM.matcher(text);
        while (number.find()) {
            if (isDate(number) && !isSomethingElse(number, text)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the numbers of the lines that hold one, from 1; none where the text is a single line. */
    public static List<Integer> lines(String text) {
        List<String> lines = text.strip().lines().toList();
        return lines.size() < 2
                ? List.of()
                : IntStream.rangeClosed(1, lines.size())
                        .filter(line -> in(lines.get(line - 1)))
                        .boxed()
                        .toList();
    }

    private static boolean isDate(Matcher number) {
        try {
            MonthDay.of(Integer.parseInt(number.group(2)), Integer.parseInt(number.group(1)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean isSomethingElse(Matcher number, String text) {
        String before = text.substring(Math.max(0, number.start() - WORDS_BEFORE), number.start());
        return number.group(3).isEmpty() && SOMETHING_ELSE.matcher(before).find();
    }
}
