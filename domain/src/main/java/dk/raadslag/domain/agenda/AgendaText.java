package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a text together with the headings among them. */
final class AgendaText {

    private final List<Line> lines;
    private final List<Optional<SectionHeading>> headings = new ArrayList<>();
    private final List<Optional<NumberedLine>> numbered = new ArrayList<>();
    private final int[] nextWritten;
    private final boolean cut;

    private AgendaText(List<Line> lines, boolean cut) {
        this.lines = lines;
        this.cut = cut;
        this.nextWritten = nextWritten(lines);
        for (int i = 0; i < lines.size(); i++) {
            headings.add(SectionHeading.of(lines.get(i)));
            numbered.add(NumberedLine.of(i, lines.get(i)));
        }
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

    /** True or false where the part of the agenda that begins right above line {@code i} is closed or open. */
    Optional<Boolean> partAbove(int i) {
        int at = writtenAbove(i);
        return at < 0 ? Optional.empty() : ClosedMark.ofPart(lines.get(at));
    }

    private int writtenAbove(int i) {
        int at = i - 1;
        while (at >= 0 && lines.get(at).blank()) {
            at--;
        }
        return at;
    }

    /** What the meeting is to do with the part of the agenda that begins right above line {@code i}, where that is said. */
    Optional<ItemType> typeAbove(int i) {
        int at = writtenAbove(i);
        return at < 0 ? Optional.empty() : typeOfPart(at);
    }

    /** True or false where line {@code i}, a row of the contents, stands in a part that is closed or open. */
    Optional<Boolean> partAround(int i, ItemNumber number) {
        for (int at = i - 1; at >= 0; at--) {
            Optional<Boolean> part = ClosedMark.ofPart(lines.get(at));
            boolean another = numbered.get(at)
                    .filter(line -> line.number().compareTo(number) >= 0)
                    .isPresent();
            if (part.isPresent() || another) {
                return part;
            }
        }
        return Optional.empty();
    }

    /** What the meeting is to do with the items below line {@code i}, where the line is a heading that says so. */
    Optional<ItemType> typeOfPart(int i) {
        int above = writtenAbove(i);
        return above >= 0 && headings.get(above).isPresent() ? Optional.empty() : AgendaPart.type(lines.get(i));
    }

    /** A case number that belongs to the title below it. */
    boolean isCaseNumberAbove(int i) {
        int next = written(i + 1);
        return CaseNumber.is(lines.get(i))
                && next < size()
                && numbered.get(next).isPresent();
    }

    /** Where a body ends that begins at {@code from}: above the lines that belong to the item in line {@code next}. */
    int bodyEnd(int from, int next) {
        int end = next;
        for (int at = next - 1; at >= from && next < size(); at--) {
            if (!blank(at) && !CaseNumber.is(lines.get(at)) && typeOfPart(at).isEmpty()) {
                return end;
            }
            end = blank(at) ? end : at;
        }
        return end;
    }

    List<Line> between(int from, int to) {
        return lines.subList(from, to);
    }
}
