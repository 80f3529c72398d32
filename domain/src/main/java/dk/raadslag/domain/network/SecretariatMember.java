package dk.raadslag.domain.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the secretariat of a network.
 *
 * @param standIn the colleague who stands in whenever nobody else is named, or null
 * @param away when they are away as the network's file says; what they tell the program themselves is kept by it
 */
public record SecretariatMember(
        String name, EmailAddress email, @Nullable EmailAddress standIn, List<Absence> away) {

    /** Copies the list. */
    public SecretariatMember {
        away = List.copyOf(away);
    }

    /** Somebody of whom the file says no more than who they are. */
    public SecretariatMember(String name, EmailAddress email) {
        this(name, email, null, List.of());
    }
}
