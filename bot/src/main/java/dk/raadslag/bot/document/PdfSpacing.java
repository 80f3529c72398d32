package dk.raadslag.bot.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the lines of pages, with an empty line where the page leaves room or changes its type. */
final class PdfSpacing {

    private static final double USUAL = 1.2;
    private static final double CLOSEST = 0.8;
    private static final double FURTHEST = 3;
    private static final double PARTED = 1.3;
    private static final double OTHER_SIZE = 1.12;
    private static final int FEWEST = 5;
    private static final double LEAST_MARGIN = 0.15;
    private static final double LARGEST_MARGIN = 0.7;
    private static final int FEWEST_CONTENTS = 3;

    private double leading = USUAL;

    void write(List<PdfRow> rows, Block text) {
        leading = leading(rows);
        double margin = margin(rows);
        boolean contents = rows.stream().filter(PdfRow::endsInPage).count() >= FEWEST_CONTENTS;
        for (int i = 0; i < rows.size(); i++) {
            PdfRow row = rows.get(i);
            if (i > 0 && parts(rows.get(i - 1), row)) {
                text.part();
            }
            text.add(blankOfPoint(row, margin) + row.text(contents));
        }
    }

    /** A list whose glyphs were lost on the way keeps its margin of one blank. */
    private static String blankOfPoint(PdfRow row, double margin) {
        double in = (row.left() - margin) / row.first().size();
        return in > LEAST_MARGIN && in < LARGEST_MARGIN ? " " : "";
    }

    /** The distance of lines in a paragraph, in parts of their size: most distances are that or more. */
    private double leading(List<PdfRow> rows) {
        double[] distances = new double[rows.size()];
        int found = 0;
        for (int i = 1; i < rows.size(); i++) {
            double distance = distance(rows.get(i - 1), rows.get(i));
            if (distance > CLOSEST && distance < FURTHEST) {
                distances[found++] = distance;
            }
        }
        if (found < FEWEST) {
            return leading;
        }
        Arrays.sort(distances, 0, found);
        return distances[found / 4];
    }

    private static double distance(PdfRow above, PdfRow below) {
        return (below.y() - above.y()) / Math.max(above.size(), below.size());
    }

    private boolean parts(PdfRow above, PdfRow below) {
        double distance = distance(above, below);
        double sizes = Math.max(above.size(), below.size()) / Math.min(above.size(), below.size());
        return distance < 0 || distance > PARTED * leading || sizes > OTHER_SIZE || above.bold() != below.bold();
    }

    private static double margin(List<PdfRow> rows) {
        Map<Long, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(Math.round(row.left()), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> (double) most.getKey())
                .orElse(0.0);
    }
}
