package dk.raadslag.bot.meeting;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reminder.BriefingOccasion;
import java.time.Instant;
import java.util.Optional;

/** What another feature adds to the morning's briefing: add a class that is a bean, and it is told. */
public interface BriefingPart extends BriefingOccasion {

    /** Returns what is to be told on the morning of this moment, as it is when it is sent. */
    Optional<Phrase> told(Network network, Instant now);

    @Override
    default boolean arises(Network network, Instant now) {
        return told(network, now).isPresent();
    }
}
