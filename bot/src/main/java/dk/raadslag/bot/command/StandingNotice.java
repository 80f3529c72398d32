package dk.raadslag.bot.command;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.Optional;

/** Something a secretariat must not forget while it lasts; stands below every answer to a command. */
public interface StandingNotice {
    /** Returns what to say; empty when there is nothing. */
    Optional<Phrase> of(Network network);
}
