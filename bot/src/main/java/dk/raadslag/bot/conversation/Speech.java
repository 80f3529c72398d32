package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what is answered; what concerns one person goes to them alone, whoever else is in the conversation. */
final class Speech {
    private final Outbox outbox;
    private final Wording wording;

    Speech(Outbox outbox, Wording wording) {
        this.outbox = outbox;
        this.wording = wording;
    }

    /** Greets somebody whose account was linked just now; once a person, however many accounts they have. */
    void welcome(Incoming incoming, Speaking speaking) {
        PersonId person = speaking.person().id();
        String text = wording.say(welcome(speaking));
        put("welcome:" + person, person, null, incoming, Message.of(text));
    }

    /** Answers somebody known: in their one-to-one chat, with a hint in the group where the question came from one. */
    void answer(Incoming incoming, Speaking speaking, Answering answering) {
        boolean personal = incoming.place().personal();
        write(incoming, speaking.person().id(), personal ? Whereabouts.of(incoming) : null, answering.messages());
        if (!personal && incoming.content() instanceof Incoming.Said) {
            Phrase hint = answering.messages().isEmpty()
                    ? new DoorPhrase.WriteToMeAlone()
                    : new DoorPhrase.AnsweredToYouAlone();
            put(
                    "answer:" + incoming.key() + ":hint",
                    speaking.person().id(),
                    Whereabouts.of(incoming),
                    incoming,
                    Message.of(wording.say(hint)));
        }
    }

    /** Answers somebody unknown where they spoke. */
    void answerStranger(Incoming incoming, Answering answering) {
        write(incoming, null, Whereabouts.of(incoming), answering.messages());
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

    private static Phrase welcome(Speaking speaking) {
        String name = speaking.person().name();
        return speaking.serves().isEmpty()
                ? new DoorPhrase.Welcome(name, names(speaking.belongsTo()))
                : new DoorPhrase.WelcomeToSecretariat(name, names(speaking.serves()));
    }

    private static List<String> names(List<Network> networks) {
        return networks.stream().map(Network::name).toList();
    }
}
