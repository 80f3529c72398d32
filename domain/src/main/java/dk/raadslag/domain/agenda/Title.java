package dk.raadslag.domain.agenda;

import java.util.regex.Pattern;

/** A title put together from its lines; the body starts at {@code bodyFrom}. */
record Title(String text, int bodyFrom) {

    private static final int MOST_LINES = 4;
    private static final int LONG_ENOUGH_TO_WRAP = 50;
    private static final int SLACK = 10;
    private static final Pattern LETTERED = Pattern.compile("\\p{L}[.)] ");

    /** The title whose first line is {@code first}, written in line {@code index}. */
    static Title from(AgendaText text, int index, String first) {
        String title = first;
        int at = index;
        String above = first;
        while (at - index + 1 < MOST_LINES && continuesIn(text, at + 1, above)) {
            at++;
            title = Wrapping.join(title, text.text(at));
            above = text.text(at);
        }
        return new Title(title, at + 1);
    }

    private static boolean continuesIn(AgendaText text, int next, String above) {
        if (text.blank(next) || !mayBelongToATitle(text, next)) {
            return false;
        }
        return Wrapping.goesOn(above, text.text(next)) || wrapped(text, next, above);
    }

    private static boolean mayBelongToATitle(AgendaText text, int i) {
        Line line = text.line(i);
        return line.plain()
                && line.mayBeHeading()
                && !line.pageStart()
                && !text.isHeading(i)
                && !CaseNumber.is(line)
                && !LETTERED.matcher(line.text()).lookingAt()
                && text.numbered(i).filter(NumberedLine::looksCertain).isEmpty();
    }

    /** Long lines break anywhere; then the title must end soon and not in a full stop. */
    private static boolean wrapped(AgendaText text, int next, String above) {
        String line = text.text(next);
        return above.length() >= LONG_ENOUGH_TO_WRAP
                && line.length() <= above.length() + SLACK
                && !Wrapping.endsASentence(above)
                && !Wrapping.endsASentence(line)
                && endsSoon(text, next + 1);
    }

    private static boolean endsSoon(AgendaText text, int from) {
        for (int i = from; i < from + 2; i++) {
            if (text.blank(i) || text.isHeading(i) || CaseNumber.is(text.line(i))) {
                return true;
            }
        }
        return false;
    }

    /** The title that ends in line {@code last}, gathered upwards. */
    static UpwardTitle endingAt(AgendaText text, int last) {
        int first = last;
        while (last - first + 1 < MOST_LINES && first > 0 && continuesFrom(text, first - 1)) {
            first--;
        }
        String title = text.text(first);
        for (int i = first + 1; i <= last; i++) {
            title = Wrapping.join(title, text.text(i));
        }
        return new UpwardTitle(title, first);
    }

    private static boolean continuesFrom(AgendaText text, int above) {
        Line line = text.line(above);
        if (line.blank() || !line.mayBeHeading() || text.isHeading(above) || !mayBelongToATitle(text, above + 1)) {
            return false;
        }
        return Wrapping.goesOn(line.text(), text.text(above + 1)) || wrapped(text, above + 1, line.text());
    }

    /** A title and the line it begins in. */
    record UpwardTitle(String text, int index) {}
}
