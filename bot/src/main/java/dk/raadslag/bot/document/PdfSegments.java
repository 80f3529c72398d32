package dk.raadslag.bot.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the signs of a page to lines, and parts these where a gap is too wide for a blank. */
final class PdfSegments {

    /** How far two signs of one line may stand above each other, in parts of their size. */
    static final double SAME_LINE = 0.35;

    private static final double COLUMN_GAP = 1.6;
    private static final double BLANK_OF_BLANK = 0.5;
    private static final double BLANK_OF_SIGN = 0.3;

    private PdfSegments() {}

    static List<PdfSegment> of(List<TextPosition> signs) {
        List<PdfSegment> segments = new ArrayList<>();
        for (List<TextPosition> line : lines(signs)) {
            line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
            segments(line, segments);
        }
        return segments;
    }

    private static List<List<TextPosition>> lines(List<TextPosition> signs) {
        List<TextPosition> down = new ArrayList<>(signs);
        down.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<List<TextPosition>> lines = new ArrayList<>();
        double y = Double.NEGATIVE_INFINITY;
        for (TextPosition sign : down) {
            if (lines.isEmpty() || sign.getYDirAdj() - y > SAME_LINE * size(sign)) {
                lines.add(new ArrayList<>());
                y = sign.getYDirAdj();
            }
            lines.get(lines.size() - 1).add(sign);
        }
        return lines;
    }

    static double size(TextPosition sign) {
        double size = sign.getFontSizeInPt();
        return size > 0.5 ? size : Math.max(1, sign.getHeightDir() * 1.4);
    }

    private static void segments(List<TextPosition> line, List<PdfSegment> into) {
        int from = 0;
        double end = Double.NaN;
        for (int i = 0; i < line.size(); i++) {
            TextPosition sign = line.get(i);
            if (sign.getUnicode().isBlank()) {
                continue;
            }
            if (sign.getXDirAdj() - end > COLUMN_GAP * size(sign)) {
                add(line.subList(from, i), into);
                from = i;
            }
            end = end(sign, end);
        }
        add(line.subList(from, line.size()), into);
    }

    private static double end(TextPosition sign, double before) {
        double end = sign.getXDirAdj() + sign.getWidthDirAdj();
        return Double.isNaN(before) ? end : Math.max(before, end);
    }

    private static void add(List<TextPosition> signs, List<PdfSegment> into) {
        List<TextPosition> written =
                signs.stream().filter(sign -> !sign.getUnicode().isBlank()).toList();
        if (!written.isEmpty()) {
            TextPosition first = written.get(0);
            double right = written.stream()
                    .mapToDouble(sign -> sign.getXDirAdj() + sign.getWidthDirAdj())
                    .max()
                    .orElse(first.getXDirAdj());
            boolean bold = written.stream().allMatch(PdfSegments::isBold);
            into.add(new PdfSegment(first.getXDirAdj(), right, first.getYDirAdj(), size(first), bold, words(signs)));
        }
    }

    private static boolean isBold(TextPosition sign) {
        String font = sign.getFont() == null ? null : sign.getFont().getName();
        return font != null && font.toLowerCase(Locale.ROOT).contains("bold");
    }

    /** A blank stands where one was written, or where the next sign begins too far to the right. */
    private static String words(List<TextPosition> signs) {
        StringBuilder words = new StringBuilder();
        double end = Double.NaN;
        for (TextPosition sign : signs) {
            boolean blank = sign.getUnicode().isBlank();
            if (blank || sign.getXDirAdj() - end > blankOf(sign)) {
                blank(words);
            }
            if (!blank) {
                words.append(sign.getUnicode());
                end = end(sign, end);
            }
        }
        return words.toString().strip();
    }

    private static void blank(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    private static double blankOf(TextPosition sign) {
        double ofBlank = sign.getWidthOfSpace() > 0 ? sign.getWidthOfSpace() * BLANK_OF_BLANK : Double.MAX_VALUE;
        double width = sign.getWidthDirAdj() > 0 ? sign.getWidthDirAdj() : size(sign) * BLANK_OF_SIGN;
        return Math.min(
                Math.min(ofBlank, size(sign) * BLANK_OF_SIGN), Math.max(width, size(sign) * 0.4) * BLANK_OF_SIGN * 2);
    }
}
