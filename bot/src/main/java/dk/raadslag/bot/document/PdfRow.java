package dk.raadslag.bot.document;

import java.util.List;

/** The segments of one line, read from left to right. */
record PdfRow(List<PdfSegment> segments) {

    private static final String LEADER = " ..... ";

    PdfRow {
        segments = List.copyOf(segments);
    }

    PdfSegment first() {
        return segments.get(0);
    }

    double left() {
        return first().left();
    }

    double y() {
        return first().y();
    }

    double size() {
        return segments.stream().mapToDouble(PdfSegment::size).max().orElse(1);
    }

    boolean bold() {
        return segments.stream().allMatch(PdfSegment::bold);
    }

    /** A number far to the right of words is most often a page. */
    boolean endsInPage() {
        return segments.size() > 1
                && segments.get(segments.size() - 1).text().matches("\\d{1,4}")
                && segments.get(segments.size() - 2).text().codePoints().anyMatch(Character::isLetter);
    }

    String text(boolean contents) {
        StringBuilder text = new StringBuilder(first().text());
        for (int i = 1; i < segments.size(); i++) {
            boolean page = contents && i == segments.size() - 1 && endsInPage();
            text.append(page ? LEADER : " ").append(segments.get(i).text());
        }
        return text.toString();
    }
}
