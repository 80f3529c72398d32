package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Attachments;
import dk.raadslag.domain.agenda.AgendaPaper;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves an agenda's file to whoever holds its link. */
@RestController
class PaperDownloads {
    private final Papers papers;
    private final Clock clock;

    PaperDownloads(Papers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/papers/{token}")
    ResponseEntity<byte[]> fetch(@PathVariable("token") String token) {
        return papers.open(token, clock.instant())
                .map(this::attachment)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> attachment(AgendaPaper paper) {
        return Attachments.named(paper.file(), MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .body(papers.content(paper));
    }
}
