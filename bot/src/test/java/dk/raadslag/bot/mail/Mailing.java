package dk.raadslag.bot.mail;

import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.round.RoundId;
import java.util.Optional;

/** What a program that can send mail has. */
public final class Mailing {
    /** The codes of a program with a secret of its own. */
    public static final ReplyCodes CODES = new ReplyCodes(() -> "secret");

    private Mailing() {}

    /** Returns a way by mail to everybody with an address, for what is written to those who were named. */
    public static SecondChannel channel(Contacts contacts) {
        return new SecondChannel() {
            @Override
            public Optional<ChatAddress> addressFor(Dispatch dispatch) {
                return dispatch.key().startsWith(NOMINEES)
                        ? contacts.person(dispatch.person()).map(person -> MailCarrier.answering(person, "mailbox"))
                        : Optional.empty();
            }

            @Override
            public boolean isOwn(ChatAddress address) {
                return address.serviceUrl().equals("mailto:");
            }

            @Override
            public Carried carry(Outbox.Queued queued, ChatAddress to, Message message) {
                throw new UnsupportedOperationException("nothing is carried in memory");
            }
        };
    }

    /** Returns answers by mail over an outbox. */
    public static MailAnswers answers(Outbox outbox) {
        return new MailAnswers(outbox, true);
    }

    /** Returns what stands at the foot of this person's letters about a round. */
    public static String code(String round, Person person) {
        return CODES.of(new RoundId(round), person.id());
    }
}
