package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Level;
import java.time.Instant;
import java.util.List;

/**
 * What a request's card is to show.
 *
 * @param page the page wanted, from 1; the nearest there is will be shown
 * @param notices what has just happened, said at the top
 */
record CardView(
        Part part, MunicipalityStanding standing, Level level, Instant now, int page, List<Phrase> notices) {

    CardView {
        notices = List.copyOf(notices);
    }
}
