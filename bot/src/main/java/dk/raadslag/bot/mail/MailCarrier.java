package dk.raadslag.bot.mail;

import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Carries requests, reminders and news to people's work addresses. */
final class MailCarrier implements SecondChannel {
    private static final String SCHEME = "mailto:";

    private final Contacts contacts;
    private final WritingLetters letters;
    private final Envelopes envelopes;
    private final JavaMailSender sender;
    private final InstantSource time;

    MailCarrier(
            Contacts contacts, WritingLetters letters, Envelopes envelopes, JavaMailSender sender, InstantSource time) {
        this.contacts = contacts;
        this.letters = letters;
        this.envelopes = envelopes;
        this.sender = sender;
        this.time = time;
    }

    @Override
    public Optional<ChatAddress> addressFor(Dispatch dispatch) {
        boolean carried = dispatch.via() == null
                && (WritingLetters.about(dispatch.intent()).isPresent() || isAnswerOfSecretariat(dispatch));
        return carried ? person(dispatch.person()).map(MailCarrier::address) : Optional.empty();
    }

    @Override
    public boolean isOwn(ChatAddress address) {
        return address.serviceUrl().equals(SCHEME);
    }

    @Override
    public Carried carry(Outbox.Queued queued, ChatAddress to, Message message) {
        Dispatch dispatch = queued.dispatch();
        Optional<Person> person = person(dispatch.person());
        if (person.isEmpty()) {
            return new Carried(new Attempt.Refused(FailureReason.MAIL_ADDRESS_REFUSED), "");
        }
        WritingLetters.Letter letter = letter(dispatch, person.get(), message, to);
        String id = envelopes.messageId(dispatch.key(), queued.id());
        try {
            sender.send(envelopes.of(letter, person.get(), id));
            return new Carried(new Attempt.Accepted(to, id), letter.text());
        } catch (IllegalArgumentException unsendable) {
            return new Carried(new Attempt.Refused(FailureReason.MAIL_ADDRESS_REFUSED), "");
        } catch (MailException failed) {
            return new Carried(MailOutcomes.of(failed), letter.text());
        }
    }

    private WritingLetters.Letter letter(Dispatch dispatch, Person person, Message message, ChatAddress to) {
        return dispatch.intent() instanceof Intent.Answer
                ? letters.answer(dispatch, message.summary().replace("**", ""), person, answered(to))
                : letters.write(dispatch, person, message, time.instant());
    }

    private Optional<Person> person(@Nullable PersonId id) {
        return id == null
                ? Optional.empty()
                : contacts.person(id).filter(person -> !person.email().isOfErased());
    }

    /** Who asked by mail is answered by mail, as is who was named; the secretariat hears by mail that Teams is closed. */
    private static boolean isAnswerOfSecretariat(Dispatch dispatch) {
        return Stream.of("relay-answer:", NOTICES, NOMINEES).anyMatch(dispatch.key()::startsWith);
    }

    private static @Nullable String answered(ChatAddress to) {
        String id = to.conversationId();
        return id != null && id.startsWith("<") ? id : null;
    }

    /** Returns where a mail of somebody's is answered. */
    static ChatAddress answering(Person person, String messageId) {
        return new ChatAddress(SCHEME, ChatAddress.BY_MAIL, person.email().value(), messageId);
    }

    /** Nobody is written to twice at the same time. */
    private static ChatAddress address(Person person) {
        String mailbox = person.email().value();
        return new ChatAddress(SCHEME, ChatAddress.BY_MAIL, mailbox, mailbox);
    }
}
