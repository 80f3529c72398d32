package dk.raadslag.domain.agenda;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names the section below it; {@code rest} is what follows a colon on the same line, and a heading that is
 * not {@code firm} may as well be a subheading.
 */
record SectionHeading(Section section, boolean firm, boolean capitals, String rest) {

    private static final int LONGEST = 90;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.\\d{1,2}(?:\\.\\d{1,2})?[.)]? +");
    private static final Pattern FOLDING = Pattern.compile("(?iu)(?:fold(?: dette punkt)? (?:ind|ud)|(?:vis|skjul)) +");
    private static final Pattern MARKUP = Pattern.compile("^[#*_]+ *|[ *_.]+$");

    static Optional<SectionHeading> of(Line line) {
        return line.mayBeHeading() ? of(line.text()) : Optional.empty();
    }

    private static Optional<SectionHeading> of(String text) {
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.lookingAt();
        if (!numbered && Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        String heading = withoutFolding(numbered ? text.substring(number.end()) : text);
        int colon = heading.indexOf(':');
        if ((colon < 0 ? heading.length() : colon) > LONGEST) {
            return Optional.empty();
        }
        String name = withoutMarkup(colon < 0 ? heading : heading.substring(0, colon));
        String rest = colon < 0 ? "" : Bullet.strip(withoutMarkupInFront(heading.substring(colon + 1)));
        return numbered ? firm(name, rest) : firm(name, rest).or(() -> unsure(name, rest));
    }

    /** What a page's button to fold a section says stands in front of the section's name. */
    private static String withoutFolding(String heading) {
        Matcher folding = FOLDING.matcher(heading);
        return folding.lookingAt() ? heading.substring(folding.end()) : heading;
    }

    private static String withoutMarkup(String name) {
        String bare = name.strip();
        boolean letters = !bare.isEmpty()
                && Character.isLetter(bare.charAt(0))
                && Character.isLetterOrDigit(bare.charAt(bare.length() - 1));
        return letters ? bare : MARKUP.matcher(bare).replaceAll("");
    }

    private static String withoutMarkupInFront(String rest) {
        return rest.startsWith("*") || rest.startsWith("_") ? withoutMarkup(rest) : rest.strip();
    }

    private static Optional<SectionHeading> firm(String name, String rest) {
        return SectionNames.firm(word(name)).map(section -> new SectionHeading(section, true, capitals(name), rest));
    }

    private static Optional<SectionHeading> unsure(String name, String rest) {
        Optional<SectionHeading> soft =
                SectionNames.soft(word(name)).map(section -> new SectionHeading(section, false, capitals(name), rest));
        if (soft.isPresent() || !rest.isEmpty()) {
            return soft;
        }
        return SectionNames.phrase(word(name)).map(section -> new SectionHeading(section, true, capitals(name), rest));
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('é', 'e');
    }

    private static boolean capitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
