package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Attachments;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the files of a draft to whoever holds a link that has not expired. */
@RestController
class DraftDownloads {

    private static final Map<String, MediaType> TYPES = Map.of(
            "docx",
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "html",
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
            "md",
            new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8),
            "ics",
            new MediaType("text", "calendar", StandardCharsets.UTF_8),
            "pdf",
            MediaType.APPLICATION_PDF,
            "xlsx",
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "csv",
            new MediaType("text", "csv", StandardCharsets.UTF_8),
            "zip",
            MediaType.parseMediaType("application/zip"));

    private final DraftDoor door;
    private final Clock clock;

    DraftDownloads(DraftDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/drafts/{token}/{file}")
    ResponseEntity<Resource> fetch(@PathVariable("token") String token, @PathVariable("file") String file) {
        return door.find(token, file, clock.instant())
                .filter(Resource::isReadable)
                .map(found -> attachment(file, found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> attachment(String name, Resource file) {
        return Attachments.named(name, type(name))
                .cacheControl(CacheControl.noStore())
                .body(file);
    }

    private static MediaType type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM);
    }
}
