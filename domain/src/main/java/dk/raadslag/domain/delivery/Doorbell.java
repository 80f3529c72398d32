package dk.raadslag.domain.delivery;

/** Tells that something has been written down to be sent; rung after the unit of work is stored. */
public interface Doorbell {

    /** Wakes whoever sends; returns at once. */
    void ring();
}
