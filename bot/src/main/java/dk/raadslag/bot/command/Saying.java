package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;

/** Answers with phrases. */
public final class Saying {

    private final Wording wording;

    /** Needs the words. */
    public Saying(Wording wording) {
        this.wording = wording;
    }

    /** Returns the words of a phrase. */
    public String text(Phrase phrase) {
        return wording.say(phrase);
    }

    /** Returns the words of a phrase for a place without Markdown. */
    public String plain(Phrase phrase) {
        return wording.plain(phrase);
    }

    /** Answers with one phrase. */
    public Answering say(Phrase phrase) {
        Answering answer = Answering.say(text(phrase));
        return phrase instanceof WhichOne which && which.offersChoice() ? answer.askingWhich() : answer;
    }

    /** Answers a command that cannot be carried out as typed: what was wrong and how it is used, or what is missing. */
    public Answering wrong(Phrase what, SecretariatCommand command) {
        return what instanceof Question ? say(what) : Answering.say(text(what) + "\n\n" + text(command.usage()));
    }
}
