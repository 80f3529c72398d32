package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a request's card is to show.
 *
 * @param page the page wanted, from 1; the nearest there is will be shown
 * @param reader the channel's user id of whoever looks at it, where it is known
 * @param notices what has just happened, said at the top
 */
record CardView(
        Part part,
        MunicipalityStanding standing,
        Level level,
        Instant now,
        int page,
        List<Phrase> notices,
        Optional<String> reader) {

    CardView {
        notices = List.copyOf(notices);
    }
}
