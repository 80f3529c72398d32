package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import java.util.Optional;

/** Leads everybody to one mailbox, once it is told of one. */
final class FakeSecondChannel implements SecondChannel {
    private Optional<ChatAddress> mailbox = Optional.empty();
    private Attempt answer = new Attempt.Accepted(at("mailbox"), "<1@example.dk>");

    static ChatAddress at(String mailbox) {
        return new ChatAddress("mailto:", "mail", mailbox, mailbox);
    }

    void leadsTo(String where) {
        mailbox = Optional.of(at(where));
    }

    void answer(Attempt attempt) {
        answer = attempt;
    }

    @Override
    public Optional<ChatAddress> addressFor(Dispatch dispatch) {
        return mailbox;
    }

    @Override
    public boolean isOwn(ChatAddress address) {
        return address.serviceUrl().equals("mailto:");
    }

    @Override
    public Carried carry(Outbox.Queued queued, ChatAddress to, Message message) {
        return new Carried(answer, "letter: " + message.text());
    }
}
