package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names listed under a heading such as BILAG; the list ends where the text of an attachment begins. */
record AttachmentList(List<String> names, int end) {

    private static final Pattern NAMED =
            Pattern.compile("(?iu:(?:bilag|notat|link)\\b.*|.*\\.(?:pdf|docx?|xlsx?|pptx?|msg)\\)?)");

    private static final Pattern NUMBERED =
            Pattern.compile("(?iu)bilag \\d{1,2}(?:\\.\\d{1,2})?\\p{L}? ?[:.–-] *\\S.*");

    static AttachmentList at(AgendaText text, int heading, int limit) {
        return new AttachmentReading(text, limit).read(heading);
    }

    /** Whether the words are an attachment's own name. */
    static boolean names(String text) {
        return isPlainlyAName(text) || text.toLowerCase(Locale.ROOT).contains("bilag");
    }

    static boolean isPlainlyAName(String text) {
        return NAMED.matcher(text).matches();
    }

    /** "Bilag 2.1: Udkast" names an attachment without a heading that says so. */
    static boolean isNumberedName(Line line) {
        return line.mayBeHeading() && NUMBERED.matcher(line.text()).matches() && !Prose.is(line.text());
    }
}
