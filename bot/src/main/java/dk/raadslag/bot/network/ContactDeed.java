package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.function.Supplier;

/** One thing /kontakt can do. */
interface ContactDeed {

    /** Returns the word that asks for it. */
    String word();

    /** Works out what it would do now, or what is wrong with what was typed. */
    Choice<Change> plan(String arguments, Turn turn, Network network);

    /** What is shown first, and what is done after a yes; that says what has been done. */
    record Change(Phrase preview, Supplier<Phrase> carryOut) {}
}
