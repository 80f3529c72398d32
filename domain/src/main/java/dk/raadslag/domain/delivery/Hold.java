package dk.raadslag.domain.delivery;

/** Tells which messages must not go out now, though they are due. */
public interface Hold {
    /** Tells whether this message has to wait. */
    boolean holds(Dispatch dispatch);
}
