package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;

/** Tries the whole way to a chat without putting a message there. */
public interface Probe {

    /** Shows for a moment, in a conversation that exists, that the bot is writing. */
    Attempt typing(ChatAddress address);
}
