package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.LinkSecrets;
import dk.raadslag.bot.command.PublicAddress;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.Drafts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Hands out links for a quarter of an hour and opens only to those; a restart ends them all. */
final class DraftDoor implements DraftLinks {

    private static final Comparator<String> FIRST_WHAT_IS_SENT_ON = Comparator.comparing(
                    (String file) -> !file.startsWith("samlet-udkast"))
            .thenComparing(Comparator.naturalOrder());

    private final LinkSecrets secrets;
    private final PublicAddress address;
    private final LatePrints prints;
    private final Map<String, Opening> openings = new ConcurrentHashMap<>();

    /** Needs what nobody can guess, the address this program is reached at, and who prints what is not printed yet. */
    DraftDoor(LinkSecrets secrets, PublicAddress address, LatePrints prints) {
        this.secrets = secrets;
        this.address = address;
        this.prints = prints;
    }

    private record Opening(Map<String, Resource> files, Instant until) {}

    @Override
    public List<Link> to(Drafts.Kept version, Instant now) {
        Path folder = Path.of(version.folder());
        Map<String, Resource> files = new HashMap<>();
        version.files().forEach(file -> files.put(file, new FileSystemResource(folder.resolve(file))));
        for (String document : version.unprinted()) {
            Resource later = new PrintedWhenRead(prints, folder, document);
            if (later.exists()) {
                files.put(document + ".pdf", later);
            }
        }
        return open(files, now);
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
        String token = secrets.next();
        openings.put(token, new Opening(files, now.plus(OPEN_FOR)));
        String folder = address.of("/drafts/" + token + "/");
        return files.keySet().stream()
                .sorted(FIRST_WHAT_IS_SENT_ON)
                .map(file -> new Link(file, folder + file))
                .toList();
    }
}
