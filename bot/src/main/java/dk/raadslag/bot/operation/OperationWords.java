package dk.raadslag.bot.operation;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;

/** What a secretariat is told about the running of the bot. */
sealed interface OperationWords extends Phrase {

    /** The bot's access to Teams ends on a day that is not far away. */
    record AccessExpires(LocalDate day, long days) implements OperationWords {}

    /** The bot's access to Teams was to end on a day that is past. */
    record AccessExpired(LocalDate day) implements OperationWords {}

    /** What the bot sends each morning to see whether it can did not get through. */
    record SelfTestFailed() implements OperationWords {}
}
