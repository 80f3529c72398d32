package dk.raadslag.domain.nomination;

/**
 * How many a group has room for.
 *
 * @param least how many each cluster or municipality should have
 * @param most how many each may have
 * @param leastInAll how many there should be in all, or 0 where nothing is said
 * @param mostInAll how many there may be in all, or 0 where nothing is said
 */
public record Seats(Per per, int least, int most, int leastInAll, int mostInAll) {

    /** What the seats are shared out among. */
    public enum Per {
        /** The network's groups of municipalities. */
        CLUSTER,
        /** Its municipalities. */
        MUNICIPALITY
    }

    /** Refuses seats nobody could fill. */
    public Seats {
        if (least < 0 || most < 1 || least > most || leastInAll < 0 || (mostInAll > 0 && leastInAll > mostInAll)) {
            throw new IllegalArgumentException("no seats: " + least + "-" + most + ", " + leastInAll + "-" + mostInAll);
        }
    }
}
