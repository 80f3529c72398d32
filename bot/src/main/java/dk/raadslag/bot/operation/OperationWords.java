package dk.raadslag.bot.operation;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What a secretariat is told about the running of the bot. */
sealed interface OperationWords extends Phrase {

    /** The bot's access to Teams ends on a day that is not far away. */
    record AccessExpires(LocalDate day, long days) implements OperationWords {}

    /** The bot's access to Teams was to end on a day that is past. */
    record AccessExpired(LocalDate day) implements OperationWords {}

    /** By mail: nothing has got through Teams since then. */
    record SelfTestFailed(LocalDateTime since) implements OperationWords {}

    /** Nothing got through Teams for a while, and it does now. */
    record SelfTestWorksAgain(LocalDateTime since, LocalTime until) implements OperationWords {}
}
