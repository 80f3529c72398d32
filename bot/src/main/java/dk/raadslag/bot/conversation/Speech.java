package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what is answered; what concerns one person goes to them alone, whoever else is in the conversation. */
final class Speech {
    private final Outbox outbox;
    private final Wording wording;

    Speech(Outbox outbox, Wording wording) {
        this.outbox = outbox;
        this.wording = wording;
    }

    /**
     * Answers somebody known where nobody else sees it: in their one-to-one chat, or in place among others where that can be
     * done. Where everybody saw the question, a hint is left.
     */
    void answer(Incoming incoming, Speaking speaking, Answering answering) {
        PersonId person = speaking.person().id();
        write(incoming, person, unseen(incoming).orElse(null), answering.messages());
        if (isAmongOthers(incoming) && incoming.content() instanceof Incoming.Said) {
            boolean whispered = incoming.place().targeted();
            if (answering.messages().isEmpty()) {
                hint(incoming, person, new DoorPhrase.WriteToMeAlone());
            } else if (!whispered) {
                hint(incoming, person, new DoorPhrase.AnsweredToYouAlone());
            }
        }
    }

    /** Answers somebody unknown where they spoke, and among others only with a hint that tells nobody anything. */
    void answerStranger(Incoming incoming, Answering answering) {
        if (!isAmongOthers(incoming) || incoming.place().targeted()) {
            write(incoming, null, unseen(incoming).orElse(null), answering.messages());
        } else if (incoming.content() instanceof Incoming.Said) {
            hint(incoming, null, new DoorPhrase.WriteToMeAlone());
        }
    }

    /** Only what is shown to one person among others has buttons there, so a press is answered the same way. */
    private static Optional<ChatAddress> unseen(Incoming incoming) {
        ChatAddress here = Whereabouts.of(incoming);
        if (!isAmongOthers(incoming)) {
            return Optional.of(here);
        }
        return incoming.place().targeted() || incoming.content() instanceof Incoming.Pressed
                ? Optional.of(here.forThemAlone())
                : Optional.empty();
    }

    private static boolean isAmongOthers(Incoming incoming) {
        return !incoming.place().personal();
    }

    private void hint(Incoming incoming, @Nullable PersonId person, Phrase hint) {
        ChatAddress here = Whereabouts.of(incoming);
        put(
                "answer:" + incoming.key() + ":hint",
                person,
                incoming.place().targeted() ? here.forThemAlone() : here,
                incoming,
                Message.of(wording.say(hint)));
    }

    private void write(
            Incoming incoming, @Nullable PersonId person, @Nullable ChatAddress via, List<Message> messages) {
        for (int n = 1; n <= messages.size(); n++) {
            put("answer:" + incoming.key() + ":" + n, person, via, incoming, messages.get(n - 1));
        }
    }

    private void put(
            String key, @Nullable PersonId person, @Nullable ChatAddress via, Incoming incoming, Message message) {
        Intent intent = new Intent.Answer(message.text(), message.card());
        outbox.put(new Dispatch(key, person, via, intent, Dispatch.Urgency.CONVERSATION, incoming.at()));
    }
}
