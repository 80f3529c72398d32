package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import java.util.Optional;

/** The way to those whom Teams does not reach. */
public interface SecondChannel {

    /** How the keys begin, before the network, of what its secretariat is told this way because the other is closed. */
    String NOTICES = "mail-notice:";

    /** How the keys begin, before the round, of what somebody named for a group is written who is not in Teams. */
    String NOMINEES = "nominee-mail:";

    /** There is no second way. */
    SecondChannel NONE = new NoSecondChannel();

    /** Returns where a message goes this way; empty when it is not of a kind that does, or nobody can be written to. */
    Optional<ChatAddress> addressFor(Dispatch dispatch);

    /** Tells whether an address is one of this channel. */
    boolean isOwn(ChatAddress address);

    /** Makes exactly one attempt to carry a message to one of its own addresses. */
    Carried carry(Outbox.Queued queued, ChatAddress to, Message message);

    /** What came of it, and the text as it was put. */
    record Carried(Attempt attempt, String text) {}
}
