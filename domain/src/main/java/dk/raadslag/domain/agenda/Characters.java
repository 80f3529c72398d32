package dk.raadslag.domain.agenda;

import java.text.Normalizer;

/** Takes out what converters leave behind and no reader sees. */
final class Characters {

    private static final int PRIVATE_FROM = 0xE000;
    private static final int PRIVATE_TO = 0xF8FF;
    private static final int LIGATURES_FROM = 0xFB00;
    private static final int LIGATURES_TO = 0xFB06;
    private static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {}

    static boolean isPrivate(char c) {
        return c >= PRIVATE_FROM && c <= PRIVATE_TO;
    }

    /** One blank for every kind of white space and two for a tab, a plain hyphen for a visible soft one, nothing for the invisible. */
    static String readable(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == SOFT_HYPHEN) {
                out.append(i == raw.length() - 1 ? "-" : "");
            } else if (Character.isSurrogate(c)) {
                i += surrogate(raw, i, out);
            } else {
                append(c, out);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isLigature(char c) {
        return c >= LIGATURES_FROM && c <= LIGATURES_TO;
    }

    private static int surrogate(String raw, int at, StringBuilder out) {
        boolean pair = at + 1 < raw.length() && Character.isSurrogatePair(raw.charAt(at), raw.charAt(at + 1));
        out.append(pair ? raw.substring(at, at + 2) : "\uFFFD");
        return pair ? 1 : 0;
    }

    private static void append(char c, StringBuilder out) {
        if (c == '\t' && !out.isEmpty()) {
            out.append("  ");
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            out.append(' ');
        } else if (isLigature(c)) {
            out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        } else if (c == '\u2010' || c == '\u2011') {
            out.append('-');
        } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            out.append(c);
        }
    }

    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** The letters and digits only, in lower case: what two spellings of one title share. */
    static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
