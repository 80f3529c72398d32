package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.bot.conversation.Incoming.SharedFile;
import java.util.List;
import java.util.Optional;

/** The files that came with a message. */
final class SharedFiles {

    private static final String DOWNLOAD_INFO = "application/vnd.microsoft.teams.file.download.info";

    private SharedFiles() {}

    static List<SharedFile> of(Posted posted) {
        return posted.list("attachments").stream()
                .map(SharedFiles::file)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SharedFile> file(JsonNode attachment) {
        String contentType = Clean.text(attachment.path("contentType"));
        boolean isInfo = contentType.equals(DOWNLOAD_INFO);
        String url = Clean.text(isInfo ? attachment.at("/content/downloadUrl") : attachment.path("contentUrl"));
        if (url.isBlank()) {
            return Optional.empty();
        }
        String type = isInfo ? Clean.text(attachment.at("/content/fileType")) : contentType;
        return Optional.of(new SharedFile(Clean.fileName(attachment.path("name")), url, type.isBlank() ? null : type));
    }
}
