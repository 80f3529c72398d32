package dk.raadslag.bot.operation;

import java.net.URI;
import java.util.Set;

/** Where the sign of life goes: by https, or to this machine. */
record HeartbeatUrl(URI uri) {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    HeartbeatUrl {
        boolean near = "http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost()));
        if (uri.getHost() == null || !(near || "https".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(
                    "raadslag.heartbeat-url must begin with https:// (or name this machine)");
        }
    }
}
