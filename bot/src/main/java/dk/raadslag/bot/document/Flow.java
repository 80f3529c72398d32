package dk.raadslag.bot.document;

import java.util.List;

/** Turns paragraphs into lines: running text is parted by an empty line, names and points that follow each other are not. */
final class Flow {

    private static final int LONGEST_NAME = 160;
    private static final int FEWEST = 6;
    private static final int ONE_IN = 12;

    private final List<Paragraph> paragraphs;
    private final Block block;
    private final boolean linesAreWrapped;

    private Flow(List<Paragraph> paragraphs, Block block) {
        this.paragraphs = paragraphs;
        this.block = block;
        this.linesAreWrapped = linesAreWrapped(paragraphs);
    }

    static void write(List<Paragraph> paragraphs, Block block) {
        new Flow(paragraphs, block).write();
    }

    /** A text of fixed lines may have been saved with a paragraph for each: then many begin in the middle of a sentence. */
    private static boolean linesAreWrapped(List<Paragraph> paragraphs) {
        int wrapped = 0;
        int neighbours = 0;
        for (int i = 1; i < paragraphs.size(); i++) {
            Paragraph above = paragraphs.get(i - 1);
            Paragraph below = paragraphs.get(i);
            if (above.kind() == Paragraph.Kind.PLAIN
                    && below.kind() == Paragraph.Kind.PLAIN
                    && !above.blank()
                    && !below.blank()) {
                neighbours++;
                wrapped += goesOn(above.text(), below.text()) ? 1 : 0;
            }
        }
        return wrapped >= FEWEST && wrapped * ONE_IN >= neighbours;
    }

    private static boolean goesOn(String above, String below) {
        return Character.isLowerCase(below.codePointAt(0)) && !below.startsWith("at ") && !endsASentence(above);
    }

    private static boolean endsASentence(String text) {
        return !text.isEmpty() && ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void write() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0 && parts(paragraphs.get(i - 1), paragraphs.get(i))) {
                block.part();
            }
            paragraphs.get(i).text().lines().forEach(block::add);
            if (paragraphs.get(i).blank()) {
                block.part();
            }
        }
    }

    private boolean parts(Paragraph above, Paragraph below) {
        if (linesAreWrapped) {
            return false;
        }
        if (above.kind() != below.kind() || above.kind() == Paragraph.Kind.HEADING) {
            return true;
        }
        return above.kind() == Paragraph.Kind.PLAIN && (isText(above) || isText(below));
    }

    private static boolean isText(Paragraph paragraph) {
        return endsASentence(paragraph.text()) || paragraph.text().length() > LONGEST_NAME;
    }
}
