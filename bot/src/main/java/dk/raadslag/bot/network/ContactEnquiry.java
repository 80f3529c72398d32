package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;

/** One thing /kontakt can tell, which changes nothing and so needs no yes. */
interface ContactEnquiry {

    /** Returns the word that asks for it. */
    String word();

    /** Answers, or says what is wrong with what was typed. */
    Choice<Phrase> answer(String arguments, Turn turn, Network network);
}
