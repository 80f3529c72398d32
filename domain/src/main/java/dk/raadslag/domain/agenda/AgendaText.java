package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a text together with the headings among them. */
final class AgendaText {

    /** A text that counts further is no agenda. */
    private static final int MOST_NUMBERED = 10_000;

    private final List<Line> lines;
    private final List<Optional<SectionHeading>> headings = new ArrayList<>();
    private final List<Optional<NumberedLine>> numbered = new ArrayList<>();
    private final AgendaParts parts = new AgendaParts(this);
    private final int[] nextWritten;
    private final boolean cut;

    private AgendaText(List<Line> lines, boolean cut) {
        this.lines = lines;
        this.nextWritten = nextWritten(lines);
        int counted = 0;
        for (int i = 0; i < lines.size(); i++) {
            headings.add(SectionHeading.of(lines.get(i)));
            numbered.add(counted < MOST_NUMBERED ? NumberedLine.of(i, lines.get(i)) : Optional.empty());
            counted += numbered.get(i).isPresent() ? 1 : 0;
        }
        this.cut = cut || counted == MOST_NUMBERED;
        forgetNamesOfAttachments();
        if (writesHeadingsInCapitals()) {
            headings.replaceAll(heading -> heading.filter(found -> found.capitals() || !found.firm()));
        }
    }

    static AgendaText of(String text) {
        List<Line> lines = TextLines.of(text);
        boolean cut = !lines.isEmpty() && lines.get(lines.size() - 1).number() >= TextLines.MOST_LINES;
        List<Line> settled = ClockTimes.without(PageFurniture.without(ListMarks.settled(lines)));
        return new AgendaText(LetteredItems.asPoints(RomanNumbers.written(PlainTable.written(settled))), cut);
    }

    private static int[] nextWritten(List<Line> lines) {
        int[] next = new int[lines.size() + 1];
        next[lines.size()] = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            next[i] = lines.get(i).blank() ? next[i + 1] : i;
        }
        return next;
    }

    /** "Indstilling" directly below BILAG is the first attachment where more of them follow, or nothing. */
    private void forgetNamesOfAttachments() {
        for (int i = 1; i < lines.size(); i++) {
            boolean first = headings.get(i - 1)
                    .filter(above -> above.section() == Section.ATTACHMENTS)
                    .isPresent();
            if (first && listGoesOnAfter(i)) {
                headings.set(i, Optional.empty());
            }
        }
    }

    private boolean listGoesOnAfter(int i) {
        if (!blank(i + 1)) {
            return AttachmentList.isPlainlyAName(text(i + 1));
        }
        int next = written(i + 1);
        return next == size()
                || numbered.get(next).filter(NumberedLine::looksCertain).isPresent();
    }

    /** An embedded attachment often has headings of its own, which then differ in their letters. */
    private boolean writesHeadingsInCapitals() {
        long capitals = openings().filter(SectionHeading::capitals).count();
        return capitals > 0 && 2 * capitals >= openings().count();
    }

    private Stream<SectionHeading> openings() {
        return headings.stream()
                .flatMap(Optional::stream)
                .filter(heading -> heading.firm() && heading.section().opensAnItem());
    }

    /** Whether the items have sections at all, or the text is a plain list. */
    boolean hasSections() {
        return headings.stream().flatMap(Optional::stream).anyMatch(SectionHeading::firm);
    }

    /** Whether the text goes on below what was read. */
    boolean cut() {
        return cut;
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    String text(int i) {
        return lines.get(i).text();
    }

    boolean blank(int i) {
        return i < 0 || i >= lines.size() || lines.get(i).blank();
    }

    Optional<SectionHeading> heading(int i) {
        return headings.get(i);
    }

    Optional<SectionHeading> firmHeading(int i) {
        return headings.get(i).filter(SectionHeading::firm);
    }

    Optional<NumberedLine> numbered(int i) {
        return numbered.get(i);
    }

    boolean isHeading(int i) {
        return headings.get(i).isPresent();
    }

    /** The first line from {@code i} on that is not empty, or {@code size()}. */
    int written(int i) {
        return nextWritten[Math.min(i, lines.size())];
    }

    AgendaParts parts() {
        return parts;
    }

    List<Line> between(int from, int to) {
        return lines.subList(from, to);
    }
}
