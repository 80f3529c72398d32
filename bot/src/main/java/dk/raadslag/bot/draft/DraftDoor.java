package dk.raadslag.bot.draft;

import dk.raadslag.domain.draft.Drafts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Hands out links for a quarter of an hour and opens only to those; a restart ends them all. */
final class DraftDoor implements DraftLinks {

    static final Duration OPEN_FOR = Duration.ofMinutes(15);
    private static final int TOKEN_BYTES = 24;

    private final RandomGenerator chance;
    private final Supplier<String> baseUrl;
    private final Map<String, Opening> openings = new ConcurrentHashMap<>();

    /** Needs a source of chance nobody can guess, and the address this program is reached at. */
    DraftDoor(RandomGenerator chance, Supplier<String> baseUrl) {
        this.chance = chance;
        this.baseUrl = baseUrl;
    }

    private record Opening(Drafts.Kept version, Instant until) {}

    @Override
    public List<Link> to(Drafts.Kept version, Instant now) {
        openings.values().removeIf(opening -> now.isAfter(opening.until()));
        String token = token();
        openings.put(token, new Opening(version, now.plus(OPEN_FOR)));
        String folder = baseUrl.get().replaceFirst("/+$", "") + "/drafts/" + token + "/";
        return version.files().stream()
                .sorted()
                .map(file -> new Link(file, folder + file))
                .toList();
    }

    /** Returns where a file lies; empty when the link is unknown or expired or the version has no such file. */
    Optional<Path> find(String token, String file, Instant now) {
        return Optional.ofNullable(openings.get(token))
                .filter(opening -> !now.isAfter(opening.until()))
                .map(Opening::version)
                .filter(version -> version.files().contains(file))
                .map(version -> Path.of(version.folder(), file));
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
