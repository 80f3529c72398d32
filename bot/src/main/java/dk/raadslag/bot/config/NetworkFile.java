package dk.raadslag.bot.config;

import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.Optional;

/** Reads one network file to its end, whatever is wrong in it. */
final class NetworkFile {
    private static final List<String> KEYS = List.of(
            "id",
            "short-name",
            "name",
            "sender-name",
            "phone",
            "case-number",
            "host",
            "earlier-hosts",
            "tenants",
            "secretariat",
            "municipalities",
            "externals",
            "groups",
            "subject-areas",
            "closing-days",
            "quiet-periods",
            "forums",
            "chains",
            "consent",
            "confirmation",
            "retention");

    private NetworkFile() {}

    /** Returns the network, or empty after complaints; {@code stem} is the file's name without its ending. */
    static Optional<Network> read(String stem, String text, Complaints complaints) {
        return YamlFile.read(text, complaints)
                .flatMap(root -> root.block(KEYS))
                .map(block -> new NetworkReading(stem, block))
                .filter(read -> complaints.none())
                .map(NetworkReading::network);
    }
}
