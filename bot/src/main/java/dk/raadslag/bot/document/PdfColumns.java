package dk.raadslag.bot.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the segments of a page into reading order: down the left column first, where the page has columns. */
final class PdfColumns {

    private static final int FEWEST_LINES = 4;
    private static final double NARROWEST = 0.22;
    private static final double APART = 2.2;
    private static final int DEEPEST = 6;
    private static final int MOST_BEGINNINGS = 200;

    private final List<PdfRow> rows = new ArrayList<>();

    private PdfColumns() {}

    static List<PdfRow> inReadingOrder(List<PdfSegment> segments) {
        PdfColumns columns = new PdfColumns();
        columns.read(segments, 0);
        return columns.rows;
    }

    private void read(List<PdfSegment> segments, int depth) {
        double gutter = depth < DEEPEST ? gutter(segments) : Double.NaN;
        if (Double.isNaN(gutter)) {
            rows(segments);
            return;
        }
        List<PdfSegment> band = new ArrayList<>();
        for (List<PdfSegment> line : lines(segments)) {
            if (line.stream().anyMatch(one -> one.left() < gutter && one.right() > gutter)) {
                band(band, gutter, depth);
                rows(line);
            } else {
                band.addAll(line);
            }
        }
        band(band, gutter, depth);
    }

    /** A line that stands alone above the columns, such as a page header, is no part of them. */
    private void band(List<PdfSegment> band, double gutter, int depth) {
        List<List<PdfSegment>> lines = lines(band);
        int first = 0;
        while (first + 1 < lines.size() && apart(lines.get(first), lines.get(first + 1))) {
            rows(lines.get(first));
            first++;
        }
        columns(
                lines.subList(first, lines.size()).stream()
                        .flatMap(List::stream)
                        .toList(),
                gutter,
                depth);
        band.clear();
    }

    private static boolean apart(List<PdfSegment> above, List<PdfSegment> below) {
        return below.get(0).y() - above.get(0).y() > APART * below.get(0).size();
    }

    private void columns(List<PdfSegment> band, double gutter, int depth) {
        List<PdfSegment> before =
                band.stream().filter(one -> one.right() <= gutter).toList();
        List<PdfSegment> after =
                band.stream().filter(one -> one.left() >= gutter).toList();
        double end = endOfColumns(before, after);
        read(before.stream().filter(one -> one.y() <= end).toList(), depth + 1);
        read(after, depth + 1);
        rows(before.stream().filter(one -> one.y() > end).toList());
    }

    /** What stands clearly below the right column, and apart from the left one, follows both. */
    private static double endOfColumns(List<PdfSegment> before, List<PdfSegment> after) {
        double endOfRight = after.stream().mapToDouble(PdfSegment::y).max().orElse(Double.MAX_VALUE);
        double y = Double.MAX_VALUE;
        for (PdfSegment one : before.stream()
                .sorted(Comparator.comparingDouble(PdfSegment::y))
                .toList()) {
            if (one.y() > endOfRight && one.y() - y > APART * one.size()) {
                return y;
            }
            y = one.y();
        }
        return Double.MAX_VALUE;
    }

    private void rows(List<PdfSegment> segments) {
        lines(segments).forEach(line -> rows.add(new PdfRow(line)));
    }

    private static List<List<PdfSegment>> lines(List<PdfSegment> segments) {
        List<PdfSegment> down = new ArrayList<>(segments);
        down.sort(Comparator.comparingDouble(PdfSegment::y).thenComparingDouble(PdfSegment::left));
        List<List<PdfSegment>> lines = new ArrayList<>();
        for (PdfSegment segment : down) {
            if (lines.isEmpty() || !lines.get(lines.size() - 1).get(0).sameLine(segment)) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(segment);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfSegment::left)));
        return lines;
    }

    /** The middle of an upright strip that wide lines on both sides leave free, or no number. */
    private static double gutter(List<PdfSegment> segments) {
        double left = segments.stream().mapToDouble(PdfSegment::left).min().orElse(0);
        double right = segments.stream().mapToDouble(PdfSegment::right).max().orElse(0);
        double best = Double.NaN;
        int most = 0;
        for (double at : beginnings(segments)) {
            if (at > left + NARROWEST * (right - left) && at < right - NARROWEST * (right - left)) {
                int lines = sideBySide(segments, at, NARROWEST * (right - left));
                if (lines > most) {
                    best = at;
                    most = lines;
                }
            }
        }
        return best;
    }

    /** Just left of where enough lines begin. */
    private static List<Double> beginnings(List<PdfSegment> segments) {
        Map<Long, Integer> counts = new HashMap<>();
        segments.forEach(segment -> counts.merge((long) segment.left(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(beginning -> beginning.getValue() >= FEWEST_LINES)
                .map(beginning -> beginning.getKey() - 1.0)
                .sorted()
                .limit(MOST_BEGINNINGS)
                .toList();
    }

    /** How many lines stand in two columns parted at this place, or 0 where it is no gutter. */
    private static int sideBySide(List<PdfSegment> segments, double at, double narrowest) {
        List<PdfSegment> before =
                segments.stream().filter(one -> one.right() <= at).toList();
        List<PdfSegment> after =
                segments.stream().filter(one -> one.left() >= at).toList();
        int crossing = segments.size() - before.size() - after.size();
        long wideBefore = before.stream().filter(one -> one.width() > narrowest).count();
        long wideAfter = after.stream().filter(one -> one.width() > narrowest).count();
        boolean columns = wideBefore >= FEWEST_LINES
                && wideAfter >= FEWEST_LINES
                && 2 * wideBefore >= before.size()
                && 2 * wideAfter >= after.size()
                && 2 * crossing < segments.size();
        return columns ? (int) Math.min(wideBefore, wideAfter) : 0;
    }
}
