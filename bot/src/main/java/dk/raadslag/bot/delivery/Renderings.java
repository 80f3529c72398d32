package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Outbox;
import java.time.Instant;
import java.util.List;

/** Lets each message be worded by whoever knows its kind. */
final class Renderings implements Rendering {
    private final Rendering usual;
    private final List<NoticeRendering> notices;

    Renderings(Rendering usual, List<NoticeRendering> notices) {
        this.usual = usual;
        this.notices = List.copyOf(notices);
    }

    @Override
    public Rendered render(Outbox.Queued queued, Instant now) {
        return notices.stream()
                .filter(notice -> notice.words(queued.dispatch().intent()))
                .findFirst()
                .map(notice -> notice.render(queued, now))
                .orElseGet(() -> usual.render(queued, now));
    }
}
