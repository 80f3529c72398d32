package dk.raadslag.domain.agenda;

import java.util.regex.Pattern;

/** The words that end the letter an agenda came in; whose name follows is no part of the last item. */
final class Farewell {

    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:med )?(?:de )?(?:venlig|bedste|mange|kærlig)e? hilsen(?:er)?|mvh\\.?)(?: .{0,60})?[,.]?");

    private Farewell() {}

    static boolean is(Line line) {
        return line.mayBeHeading() && WORDS.matcher(line.lower()).matches();
    }
}
