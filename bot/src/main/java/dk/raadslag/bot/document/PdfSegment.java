package dk.raadslag.bot.document;

/** Words that stand together on one line of a page, in points from its upper left corner. */
record PdfSegment(double left, double right, double y, double size, boolean bold, String text) {

    double width() {
        return right - left;
    }

    boolean sameLine(PdfSegment other) {
        return Math.abs(y - other.y) < PdfSegments.SAME_LINE * Math.max(size, other.size);
    }
}
