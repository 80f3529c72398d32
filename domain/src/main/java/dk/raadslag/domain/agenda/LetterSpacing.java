package dk.raadslag.domain.agenda;

/** Headings set with room between their letters: "B I L A G" is one word. */
final class LetterSpacing {

    private static final int FEWEST_LETTERS = 4;
    private static final int LONGEST = 160;

    private LetterSpacing() {}

    /** The words of a line of single letters; two blanks part them. Any other line stays as it is. */
    static String closed(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.length() < 2 * FEWEST_LETTERS - 1 || text.charAt(1) != ' ') {
            return line;
        }
        StringBuilder words = new StringBuilder();
        int letters = 0;
        for (String sign : text.split(" ", -1)) {
            boolean single = sign.length() == 1 || (sign.length() == 2 && sign.endsWith(":"));
            if (!single && !sign.isEmpty()) {
                return line;
            }
            boolean parts = sign.isEmpty() && !words.isEmpty() && words.charAt(words.length() - 1) != ' ';
            words.append(parts ? " " : sign);
            letters += !sign.isEmpty() && Character.isLetter(sign.charAt(0)) ? 1 : 0;
        }
        return letters >= FEWEST_LETTERS ? words.toString() : line;
    }
}
