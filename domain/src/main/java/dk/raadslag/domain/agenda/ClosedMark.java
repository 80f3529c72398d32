package dk.raadslag.domain.agenda;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that an item is for members only; the adjective in "lukkede afdelinger" is none. */
final class ClosedMark {

    private static final Pattern IN_TITLE =
            Pattern.compile("^lukke[td]e?\\b ?(?:(?:punkt|sag|dagsorden|møde|del)\\w* ?)?(?:[:–-]|$).*"
                    + "|^lukket (?:punkt|sag|dagsorden)\\b.*|closed item|^fortroligt?(?: (?:punkt|sag))?\\b ?(?:[:–-]|$).*"
                    + "|.*[(\\[](?:lukke[td]|fortrolig|for lukkede døre)[^)\\]]{0,40}[)\\]].*"
                    + "|.*[–-] (?:lukket(?: punkt| sag)?|fortroligt?|lukkede døre)$");
    private static final Pattern PART = Pattern.compile("(?:punkter? (?:på|for|til) )?(?:(lukke(?:t|de)"
            + "|for lukkede)|åbe?ne?t?) (?:dagsorden|del|punkter|sager|møde|døre)(?: punkter)?[:.]?");
    private static final Pattern BELOW_TITLE = Pattern.compile("[(\\[]?(?:åbent/lukket: ?|status: ?)?(?:"
            + "(lukke[td](?: punkt| sag)?|fortroligt?|(?:punktet|sagen) er (?:lukket|fortrolig))"
            + "|åbe[nt]+(?: punkt| sag)?)[)\\]]?[:.]?");

    private static final Pattern BEFORE_NUMBER = Pattern.compile("lukket (?:punkt|pkt\\.?|sag) ?(?:nr\\.? ?)?\\d");

    private static final Pattern OPEN_IN_FRONT = Pattern.compile("(?iu)[(\\[]åben[t]?[)\\]] *[:–-]? *");

    private ClosedMark() {}

    /** "(Åben) Budget" is a title that says in front of itself what needs no saying. */
    static String withoutOpen(String title) {
        Matcher open = OPEN_IN_FRONT.matcher(title);
        return open.lookingAt() ? title.substring(open.end()) : title;
    }

    /** "LUKKET PUNKT 4" says it before the number. */
    static boolean beforeNumber(Line line) {
        return BEFORE_NUMBER.matcher(line.lower()).lookingAt();
    }

    static boolean inTitle(String title) {
        return IN_TITLE.matcher(title.toLowerCase(Locale.ROOT)).matches();
    }

    /** True or false where the line heads a part of the agenda that is closed or open. */
    static Optional<Boolean> ofPart(Line line) {
        return closed(PART, line);
    }

    /** True or false where the line says of the title above it that the item is closed or open. */
    static Optional<Boolean> belowTitle(Line line) {
        return closed(BELOW_TITLE, line);
    }

    private static Optional<Boolean> closed(Pattern pattern, Line line) {
        if (!line.mayBeHeading()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line.lower());
        return matcher.matches() ? Optional.of(matcher.group(1) != null) : Optional.empty();
    }
}
