package dk.raadslag.domain.agenda;

/**
 * A numbered line that may be an item, and how much speaks for it: {@code certain} where a body follows, {@code listed} in
 * a table of contents only, {@code anew} where a part of the agenda counts from one again.
 */
record Candidate(NumberedLine line, Title title, int score, boolean certain, boolean listed, boolean anew) {

    private static final int HOPELESS = -3;
    private static final double LEAST = 0.1;

    boolean mayBeAnItem() {
        return score > 0 || (listed && score > HOPELESS);
    }

    /** A row of a table of contents is better than nothing. */
    double weight() {
        return Math.max(score, LEAST);
    }

    ItemNumber number() {
        return line.number();
    }

    int index() {
        return line.index();
    }
}
