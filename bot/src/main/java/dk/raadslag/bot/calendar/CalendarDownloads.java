package dk.raadslag.bot.calendar;

import dk.raadslag.bot.command.Attachments;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves calendars to whoever holds the link. */
@RestController
class CalendarDownloads {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PublishingCalendars publishing;
    private final Clock clock;

    CalendarDownloads(PublishingCalendars publishing, Clock clock) {
        this.publishing = publishing;
        this.clock = clock;
    }

    @GetMapping(CalendarLinks.FOLDER + "{secret}.ics")
    ResponseEntity<byte[]> whole(@PathVariable("secret") String secret) {
        return answer("raadslag", publishing.whole(secret, clock.instant()));
    }

    @GetMapping(CalendarLinks.FOLDER + "{secret}/{meeting}.ics")
    ResponseEntity<byte[]> one(@PathVariable("secret") String secret, @PathVariable("meeting") String meeting) {
        return answer(meeting, publishing.one(secret, meeting, clock.instant()));
    }

    private static ResponseEntity<byte[]> answer(String name, Optional<String> calendar) {
        return calendar.map(text -> Attachments.named(name + ".ics", CALENDAR)
                        .cacheControl(CacheControl.noCache())
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
