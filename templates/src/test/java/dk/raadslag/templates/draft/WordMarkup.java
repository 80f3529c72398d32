package dk.raadslag.templates.draft;

import java.util.List;

/** The few pieces of WordprocessingML a layout is drawn with. */
final class WordMarkup {

    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";
    private static final String SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E3E8F1\"/>";

    private WordMarkup() {}

    static String paragraph(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String text(String words) {
        return run("", words);
    }

    static String bold(String words) {
        return run(BOLD, words);
    }

    static String lineBreak() {
        return "<w:r><w:br/></w:r>";
    }

    static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    /** A merge field: a value, or with {@code @w:p}, {@code @/w:p} and the like a directive before or after an element. */
    static String field(String velocity) {
        return field("", velocity);
    }

    static String boldField(String velocity) {
        return field(BOLD, velocity);
    }

    /** A field that Word itself fills in, such as PAGE. */
    static String wordField(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \">" + run("", "1") + "</w:fldSimple>";
    }

    static String cell(int width, String... paragraphs) {
        return cell(width, "", paragraphs);
    }

    static String shadedCell(int width, String... paragraphs) {
        return cell(width, SHADE, paragraphs);
    }

    static String row(String... cells) {
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    static String headerRow(String... cells) {
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    static String table(String style, String caption, List<Integer> widths, String... rows) {
        StringBuilder grid = new StringBuilder();
        widths.forEach(width -> grid.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"" + total
                + "\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
                + " w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"
                + "<w:tblCaption w:val=\"" + caption + "\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    private static String cell(int width, String shade, String... paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + shade + "</w:tcPr>"
                + String.join("", paragraphs) + "</w:tc>";
    }

    private static String field(String look, String velocity) {
        return "<w:fldSimple w:instr=\" MERGEFIELD &quot;" + escaped(velocity) + "&quot; \\* MERGEFORMAT \">"
                + run(look, "«" + velocity + "»") + "</w:fldSimple>";
    }

    private static String run(String look, String words) {
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
