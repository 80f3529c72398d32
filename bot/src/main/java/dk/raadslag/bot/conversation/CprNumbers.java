package dk.raadslag.bot.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what looks like a CPR number: a date without its century and four digits. */
final class CprNumbers {
    private static final Pattern FORM =
            Pattern.compile("(?<![\\d/-])(\\d{2})(\\d{2})\\d{2}[ \\u00A0]?[-–]?[ \\u00A0]?\\d{4}(?![\\d/-])");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private CprNumbers() {}

    static boolean in(String text) {
        Matcher number = FORM.matcher(text);
        while (number.find()) {
            if (isDate(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(int day, int month) {
        return 1 <= day && day <= DAYS && 1 <= month && month <= MONTHS;
    }
}
