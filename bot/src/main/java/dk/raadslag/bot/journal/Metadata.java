package dk.raadslag.bot.journal;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a records system asks for: case, sender, and for each document its date, sender, recipients and hash. */
final class Metadata {
    private static final String FORMAT = "raadslag-journal-1";

    private Metadata() {}

    static byte[] of(Matter matter, Network network, List<JournalFile> files) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        root.set("case", aboutCase(matter, network));
        root.set("sender", JsonNodeFactory.instance.objectNode().put("name", network.senderName()));
        ArrayNode documents = root.putArray("documents");
        files.forEach(file -> documents.add(document(file)));
        return root.toPrettyString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode aboutCase(Matter matter, Network network) {
        Meeting meeting = matter.meeting();
        ObjectNode about = JsonNodeFactory.instance
                .objectNode()
                .put("caseNumber", network.caseNumber())
                .put("id", matter.id())
                .put("title", matter.title())
                .put("network", network.name())
                .put("meetingDate", meeting == null ? null : meeting.date().toString());
        ArrayNode rounds = about.putArray("rounds");
        matter.rounds().forEach(round -> rounds.add(round.id().value()));
        return about;
    }

    private static ObjectNode document(JournalFile file) {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("path", file.path())
                .put("kind", file.kind().name())
                .put("date", local(file))
                .put("sender", file.from());
        ArrayNode recipients = document.putArray("recipients");
        file.to().forEach(recipients::add);
        return document.put("sha256", Hash.of(file.bytes())).put("bytes", file.bytes().length);
    }

    private static @Nullable String local(JournalFile file) {
        return file.date() == null
                ? null
                : file.date()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(DanishTime.ZONE)
                        .toOffsetDateTime()
                        .toString();
    }
}
