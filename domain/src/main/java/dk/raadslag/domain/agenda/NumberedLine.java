package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that begins with a number as items do; the title is empty where the number stands alone. */
record NumberedLine(int index, ItemNumber number, Form form, String title) {

    private static final String SUB = "(?:20\\d{2}/)?(\\d{1,3})(?:\\.(\\d{1,2}))?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    /** How the number is written; an agenda keeps to one form. */
    enum Form {
        WORD("(?iu:(?:lukket |åbent )?(?:dagsordens?punkt|punkt|pkt\\.?|sag|ad)) ?(?iu:nr\\.? *)?" + SUB
                + "(?:[.:)]+(?: *[–-] )?| [–-] | +(?=[\\p{Lu}(\"”»'])|$) *(.*)"),
        DOT(SUB + "(?:\\. *[–-] |\\.(?: +|(?=\\p{L})|$))(.*)"),
        MARK(SUB + "(?: ?[):](?!\\d) *| [–-] |/20\\d{2}(?: *[:.–-])? +)(.*)"),
        BARE(SUB + "(?: +|(?=\\p{Lu}\\p{Ll})|$)(.*)");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    static Optional<NumberedLine> of(int index, Line line) {
        if (!line.mayBeHeading() || !mayBegin(line.text().charAt(0))) {
            return Optional.empty();
        }
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(line.text());
            if (matcher.matches()) {
                return of(index, form, matcher);
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(char c) {
        return (c >= '0' && c <= '9') || "PpSsAaDdLlÅå".indexOf(c) >= 0;
    }

    private static Optional<NumberedLine> of(int index, Form form, Matcher matcher) {
        int main = Integer.parseInt(matcher.group(1));
        String title = ClosedMark.withoutOpen(matcher.group(3).strip());
        String sub = matcher.group(2);
        boolean timeOrZero = main == 0 || (sub != null && sub.startsWith("0"));
        if (timeOrZero || isMonth(title)) {
            return Optional.empty();
        }
        return Optional.of(new NumberedLine(index, number(main, sub), form, title));
    }

    private static ItemNumber number(int main, @Nullable String sub) {
        return new ItemNumber(main, sub == null ? 0 : Integer.parseInt(sub));
    }

    /** "20. januar 2027" begins like an item. */
    private static boolean isMonth(String title) {
        return MONTHS.stream().anyMatch(title::startsWith)
                && Wrapping.firstWord(title).length() <= "september".length();
    }

    /** Sub-items are written alike under every form of their group. */
    boolean fits(Form agenda) {
        boolean writesSubs = number.isSub() && (form == Form.DOT || form == Form.BARE);
        return form == agenda || (writesSubs && agenda != Form.MARK);
    }

    /** The closed part of an agenda may count from one again. */
    boolean beginsAnew(AgendaText text) {
        return number.main() == 1 && text.parts().closedAbove(index).isPresent();
    }

    /** A bare number begins many a line that is no item. */
    boolean looksCertain() {
        return form != Form.BARE || KnownTitles.contain(title);
    }
}
