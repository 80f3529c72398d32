package dk.raadslag.domain.network;

/** A person's number; given once by the store and never reused. */
public record PersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
