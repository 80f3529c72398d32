package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import java.util.List;

/**
 * What a turn is answered with: new messages in the conversation it came from, and the reaction to an invoke.
 *
 * @param asksWhich it asks which one of several was meant, and a bare number, date or id answers it
 */
public record Answering(List<Message> messages, Reaction reaction, boolean asksWhich) {

    /** Copies the messages. */
    public Answering {
        messages = List.copyOf(messages);
    }

    /** Answers with messages that ask for no choice. */
    public Answering(List<Message> messages, Reaction reaction) {
        this(messages, reaction, false);
    }

    /** Returns this answer as one that asks which one of several was meant. */
    public Answering askingWhich() {
        return new Answering(messages, reaction, true);
    }

    /** Answers with one message of text. */
    public static Answering say(String text) {
        return show(Message.of(text));
    }

    /** Answers with one message. */
    public static Answering show(Message message) {
        return new Answering(List.of(message), new Reaction.Done());
    }

    /** Answers a press in a line at the card, or with a message where the client shows no such line. */
    public static Answering shortly(Phrase phrase, Incoming.Pressed press, Wording wording) {
        return press.expectsCard() ? react(new Reaction.ShowText(wording.plain(phrase))) : say(wording.say(phrase));
    }

    /** Answers an invoke with a reaction and says nothing more. */
    public static Answering react(Reaction reaction) {
        return new Answering(List.of(), reaction);
    }
}
