package dk.raadslag.bot.delivery;

import dk.raadslag.bot.delivery.Rendering.Rendered;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import java.time.Instant;

/** Words some kinds of messages: add a class, and what it knows is worded by it. */
public interface NoticeRendering {

    /** Tells whether messages of this intent are worded here. */
    boolean words(Intent intent);

    /** Makes the message as of now. */
    Rendered render(Outbox.Queued queued, Instant now);
}
