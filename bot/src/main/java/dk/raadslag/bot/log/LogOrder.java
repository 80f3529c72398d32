package dk.raadslag.bot.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed after /log: what it is about, and which page, counted from the newest. */
record LogOrder(String subject, int page) {
    private static final Pattern PAGE =
            Pattern.compile("(?:^|\\s+)side\\s+(\\d{1,6})\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static LogOrder read(String typed) {
        Matcher page = PAGE.matcher(typed);
        return page.find()
                ? new LogOrder(typed.substring(0, page.start()).strip(), Integer.parseInt(page.group(1)))
                : new LogOrder(typed.strip(), 1);
    }
}
