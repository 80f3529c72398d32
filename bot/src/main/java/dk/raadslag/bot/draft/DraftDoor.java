package dk.raadslag.bot.draft;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.Drafts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Hands out links for a quarter of an hour and opens only to those; a restart ends them all. */
final class DraftDoor implements DraftLinks {

    private static final int TOKEN_BYTES = 24;

    private final RandomGenerator chance;
    private final Supplier<String> baseUrl;
    private final Map<String, Opening> openings = new ConcurrentHashMap<>();

    /** Needs a source of chance nobody can guess, and the address this program is reached at. */
    DraftDoor(RandomGenerator chance, Supplier<String> baseUrl) {
        this.chance = chance;
        this.baseUrl = baseUrl;
    }

    private record Opening(Map<String, Resource> files, Instant until) {}

    @Override
    public List<Link> to(Drafts.Kept version, Instant now) {
        return open(
                version.files().stream()
                        .collect(Collectors.toMap(
                                file -> file, file -> new FileSystemResource(Path.of(version.folder(), file)))),
                now);
    }

    @Override
    public List<Link> to(List<DraftDocument> documents, Instant now) {
        return open(
                documents.stream()
                        .collect(Collectors.toMap(
                                DraftDocument::name, document -> new ByteArrayResource(document.bytes()))),
                now);
    }

    /** Returns a file; empty when the link is unknown or expired or does not open to a file of this name. */
    Optional<Resource> find(String token, String file, Instant now) {
        return Optional.ofNullable(openings.get(token))
                .filter(opening -> !now.isAfter(opening.until()))
                .map(opening -> opening.files().get(file));
    }

    private List<Link> open(Map<String, Resource> files, Instant now) {
        openings.values().removeIf(opening -> now.isAfter(opening.until()));
        String token = token();
        openings.put(token, new Opening(files, now.plus(OPEN_FOR)));
        String folder = baseUrl.get().replaceFirst("/+$", "") + "/drafts/" + token + "/";
        return files.keySet().stream()
                .sorted()
                .map(file -> new Link(file, folder + file))
                .toList();
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
