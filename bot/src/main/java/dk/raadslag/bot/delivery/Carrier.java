package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Message;

/** Puts one message on the wire, with exactly one attempt that could deliver it. */
public interface Carrier {

    /** Sends to the address, creating the one-to-one conversation when it has none. */
    Attempt send(ChatAddress address, Message message);

    /** Replaces an activity sent earlier. */
    Attempt update(ChatAddress address, String activityId, Message message);
}
