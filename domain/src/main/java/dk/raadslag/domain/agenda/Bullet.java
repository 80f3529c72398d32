package dk.raadslag.domain.agenda;

/** The sign in front of a point of a list, also one that the converter turned into a private-use character. */
final class Bullet {

    private static final String ALONE_ENOUGH = "•◦▪▫‣●○■□►➢✓·¤\uFFFD";
    private static final String BEFORE_BLANK = "-–—−*o";

    private Bullet() {}

    static boolean starts(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean blankFollows = text.length() == 1 || text.charAt(1) == ' ';
        return ALONE_ENOUGH.indexOf(first) >= 0
                || Characters.isPrivate(first)
                || (blankFollows && BEFORE_BLANK.indexOf(first) >= 0);
    }

    static String strip(String text) {
        return starts(text) ? text.substring(1).strip() : text;
    }
}
