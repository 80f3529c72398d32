package dk.raadslag.domain.agenda;

/** The number of an item; {@code sub} is 0 for a whole one. */
record ItemNumber(int main, int sub) implements Comparable<ItemNumber> {

    boolean isSub() {
        return sub > 0;
    }

    @Override
    public int compareTo(ItemNumber other) {
        return main == other.main ? Integer.compare(sub, other.sub) : Integer.compare(main, other.main);
    }

    @Override
    public String toString() {
        return isSub() ? main + "." + sub : Integer.toString(main);
    }
}
