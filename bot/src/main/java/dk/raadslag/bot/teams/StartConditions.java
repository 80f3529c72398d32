package dk.raadslag.bot.teams;

import dk.raadslag.bot.config.StartRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What must be set before a start is worth the while. */
public final class StartConditions {
    private StartConditions() {}

    /** Throws when the mode is not known, or the settings do not go with it. */
    public static void check(Environment environment) {
        if (Mode.named(environment.getProperty(Mode.KEY, "local")) == Mode.LOCAL) {
            check(environment.getProperty("server.address", ""));
        } else {
            Registration.of(Binder.get(environment).bindOrCreate("raadslag.teams", TeamsProperties.class));
        }
    }

    private static void check(String address) {
        try {
            new LocalAddress(address.isBlank() ? null : InetAddress.getByName(address));
        } catch (UnknownHostException nowhere) {
            throw new StartRefused(new StartWords.AddressNotHere(address));
        }
    }
}
