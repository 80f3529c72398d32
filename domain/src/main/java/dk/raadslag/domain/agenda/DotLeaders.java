package dk.raadslag.domain.agenda;

/** The dots and page number that end a line of a table of contents. */
final class DotLeaders {

    private static final int FEWEST = 3;

    private DotLeaders() {}

    static boolean end(String text) {
        return without(text).length() < text.length();
    }

    static String without(String text) {
        int at = text.length();
        while (at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ' ')) {
            at--;
        }
        int beforePage = at;
        int dots = 0;
        while (at > 0 && ". …_·".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
            dots += text.charAt(at) == '…' ? FEWEST : text.charAt(at) == ' ' ? 0 : 1;
        }
        return dots >= FEWEST && beforePage < text.length() ? text.substring(0, at) : text;
    }
}
