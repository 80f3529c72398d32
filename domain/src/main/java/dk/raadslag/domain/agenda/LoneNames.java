package dk.raadslag.domain.agenda;

/** Names of attachments that stand alone between empty lines, as those of a page copied from a browser do. */
final class LoneNames {

    private static final int MOST = 40;
    private static final int LONGEST = 160;

    private final AgendaText text;
    private final int limit;

    LoneNames(AgendaText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Where the names from line {@code from} on end; {@code from} itself where the lines are not plainly names. */
    int endFrom(int from) {
        int last = from;
        int at = from;
        for (int n = 0; n < MOST && at < limit && isName(at); n++) {
            last = at;
            at = text.written(at + 1);
        }
        if (at >= limit || end(text, at)) {
            return at;
        }
        boolean titleAbove = text.firmHeading(at)
                .filter(heading -> heading.section().opensAnItem())
                .isPresent();
        return titleAbove ? last : text.firmHeading(at).isPresent() ? at : from;
    }

    /** Whether the line begins what stands below a list of attachments. */
    static boolean end(AgendaText text, int at) {
        return text.numbered(at).isPresent()
                || CaseNumber.is(text.line(at))
                || ClosingTitles.is(text.line(at))
                || ClosedMark.ofPart(text.line(at)).isPresent();
    }

    private boolean isName(int at) {
        Line line = text.line(at);
        boolean alone = text.blank(at - 1) && text.blank(at + 1);
        return alone
                && line.plain()
                && line.text().length() <= LONGEST
                && !Wrapping.endsASentence(line.text())
                && !Wrapping.startsLow(line.text())
                && text.heading(at).isEmpty()
                && !end(text, at);
    }
}
