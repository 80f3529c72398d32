package dk.raadslag.bot.reply;

import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.Optional;

/** The request of a round as somebody would be sent it now. */
public final class ShownRequests {
    private final Receivers receivers;
    private final Requests requests;

    ShownRequests(Receivers receivers, Requests requests) {
        this.receivers = receivers;
        this.requests = requests;
    }

    /** Returns the request with its card; empty for somebody without a part in the round. */
    public Optional<Message> to(PersonId person, Round round, Instant now) {
        return receivers.part(round, person, now).map(part -> requests.card(part, now));
    }
}
