package dk.raadslag.domain.network;

import org.jspecify.annotations.Nullable;

/** Somebody the bot can talk to: one person, one address, once. */
public record Person(
        PersonId id,
        EmailAddress email,
        String name,
        @Nullable String title,
        @Nullable String phone) {}
