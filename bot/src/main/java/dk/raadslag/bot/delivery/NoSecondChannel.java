package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import java.util.Optional;

/** Teams alone. */
final class NoSecondChannel implements SecondChannel {

    @Override
    public Optional<ChatAddress> addressFor(Dispatch dispatch) {
        return Optional.empty();
    }

    @Override
    public boolean isOwn(ChatAddress address) {
        return false;
    }

    @Override
    public Carried carry(Outbox.Queued queued, ChatAddress to, Message message) {
        throw new IllegalStateException("there is no second channel for message " + queued.id());
    }
}
