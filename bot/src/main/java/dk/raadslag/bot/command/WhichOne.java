package dk.raadslag.bot.command;

/** A question that a number, a date or an id answers; the command that asked goes on with it. */
public interface WhichOne extends Question {

    /** Tells whether there is something to choose from. */
    default boolean offersChoice() {
        return true;
    }
}
