package dk.raadslag.domain.network;

import org.jspecify.annotations.Nullable;

/**
 * What it takes to get a case to a forum.
 *
 * @param papers how many working days before the meeting the case must be there
 * @param actor who sees to it, or null for the secretariat itself
 */
public record Handling(int papers, @Nullable Actor actor) {
    /** What holds where the network's file says nothing. */
    public static final Handling USUAL = new Handling(5, null);

    /** Somebody who sees to a case, by the name of an office or a role; the address is there to remind them at. */
    public record Actor(String name, @Nullable EmailAddress email) {}
}
