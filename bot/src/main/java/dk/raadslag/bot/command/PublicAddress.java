package dk.raadslag.bot.command;

import org.springframework.core.env.Environment;

/** The address under which whoever is given a link reaches this program. */
public final class PublicAddress {
    private final Environment environment;

    /** Asks the environment when a link is made: the port is known once the server listens. */
    public PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** Returns the link to a path, which begins with a slash. */
    public String of(String path) {
        return environment
                        .getProperty(
                                "raadslag.public-url",
                                "http://127.0.0.1:" + environment.getProperty("local.server.port", "3978"))
                        .replaceFirst("/+$", "")
                + path;
    }
}
