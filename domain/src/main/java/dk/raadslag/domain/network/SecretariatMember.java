package dk.raadslag.domain.network;

/** Somebody in the secretariat of a network. */
public record SecretariatMember(String name, EmailAddress email) {}
