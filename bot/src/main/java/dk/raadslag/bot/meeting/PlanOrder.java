package dk.raadslag.bot.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed after /plan: which meeting, and what if; {@code ifLate} is empty where nothing is supposed. */
record PlanOrder(String meeting, String ifLate) {
    private static final Pattern SUPPOSING = Pattern.compile(
            "(?<![\\p{L}\\d])(?:hvad\\s+(?:nu\\s+)?(?:hvis|når)|hvad\\s+nu|hvis|når)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LATE = Pattern.compile(
            "(?:dagsorden(?:en)?|papirer(?:ne)?|materiale(?:t)?)(?![\\p{L}])|\\S+\\s+(?:hver|arbejds)?dage?\\s+(?:for\\s+)?sen",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static PlanOrder read(String typed) {
        Matcher supposing = SUPPOSING.matcher(typed);
        if (supposing.find()) {
            return new PlanOrder(
                    before(typed, supposing), typed.substring(supposing.end()).strip() + " ");
        }
        Matcher late = LATE.matcher(typed);
        return late.find()
                ? new PlanOrder(before(typed, late), typed.substring(late.start()))
                : new PlanOrder(typed.strip(), "");
    }

    private static String before(String typed, Matcher found) {
        return typed.substring(0, found.start())
                .replaceFirst("[\\s,:;–-]+$", "")
                .strip();
    }
}
