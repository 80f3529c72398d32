package dk.raadslag.bot.document;

import dk.raadslag.domain.Phrase;

/** What came of reading a file. */
public sealed interface DocumentText {

    /**
     * The text, line by line; a form feed begins a page, and {@code HeadingMark} a heading.
     *
     * @param cut whether the file goes on below what was read
     * @param linesCount whether the lines are those its reader sees, and can be found by their number
     */
    record Found(String text, boolean cut, boolean linesCount) implements DocumentText {}

    /** Nothing was read, and this is why. */
    record Refused(Phrase why) implements DocumentText {}
}
