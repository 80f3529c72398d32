package dk.raadslag.bot.journal;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Packs everything about a matter into one file, with an index, metadata and a list of hashes. */
final class PackingJournals {
    /** The deed of having made a pack. */
    static final String PACKED = "journal-packed";

    private final List<JournalSection> sections;
    private final DescribingPacks describing;
    private final JournalText text;
    private final Audit audit;

    PackingJournals(List<JournalSection> sections, DescribingPacks describing, JournalText text, Audit audit) {
        this.sections = List.copyOf(sections);
        this.describing = describing;
        this.text = text;
        this.audit = audit;
    }

    /** A finished pack, and how many files it holds. */
    record Pack(DraftDocument zip, int files) {}

    Pack pack(Matter matter, Network network, PersonId by, Instant now) {
        List<JournalFile> content = sections.stream()
                .flatMap(section -> section.files(matter, network).stream())
                .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("INDEKS.txt", JournalFile.bytes(index(matter, network, content)));
        files.put("metadata.json", Metadata.of(matter, network, content));
        content.forEach(file -> files.put(file.path(), file.bytes()));
        files.put("sha256.txt", hashes(files));
        audit.add(new Audit.Entry(now, by.toString(), PACKED, matter.id(), "files=" + files.size()));
        return new Pack(new DraftDocument("journal-" + matter.id() + ".zip", Zipped.of(files)), files.size());
    }

    private String index(Matter matter, Network network, List<JournalFile> content) {
        return text.of(describing.index(matter, network, content)).replace("\n", "\r\n") + "\r\n";
    }

    /** In the form that sha256sum checks. */
    private static byte[] hashes(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Hash.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
