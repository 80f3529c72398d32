package dk.raadslag.bot.document;

/** One paragraph of a document that keeps them apart, and what it is. */
record Paragraph(Kind kind, String text) {

    /** What the document itself says of the paragraph; CONTENTS is a row of a table of contents. */
    enum Kind {
        PLAIN,
        HEADING,
        POINT,
        CONTENTS
    }

    static Paragraph plain(String text) {
        return new Paragraph(Kind.PLAIN, text);
    }

    boolean blank() {
        return text.isBlank();
    }
}
