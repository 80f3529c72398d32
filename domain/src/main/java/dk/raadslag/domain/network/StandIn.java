package dk.raadslag.domain.network;

/** An appointment somebody holds in another's place, as long as that other is away. */
public record StandIn(Person absent, Appointment appointment) {}
