package dk.raadslag.bot.delivery;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What a secretariat is told when Teams takes nothing for some of its municipalities. */
sealed interface OutageWords extends Phrase {

    /** Ten messages in a row did not get through; the others wait. */
    record OutageBegan(List<String> municipalities) implements OutageWords {}

    /** Messages get through again. */
    record OutageEnded(List<String> municipalities) implements OutageWords {}
}
